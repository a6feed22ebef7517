import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createRequestHandler,
  data,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";
import {
  Conflict,
  NotFound,
  Overtaken,
  RuleBroken,
  TooManyTries,
  UserError,
} from "#app/platform/errors.ts";
import { asCause, type Cause, causeOfRequest } from "#app/platform/limits/cause.server.ts";
import { noteLimit } from "#app/platform/limits/limit-log.server.ts";
import { log } from "#app/platform/log.server.ts";
import { formWithMessages, InvalidForm, unreadFormWithMessage } from "./form.server.ts";

type Arguments = LoaderFunctionArgs & ActionFunctionArgs;
type Handler = (args: Arguments) => unknown;
type PageOf = (args: Arguments, refusal: { status: number; message: string }) => Promise<Response>;

const causes = new WeakMap<AppLoadContext, Cause>();

/** Every part of an address that stands for something is an id, a slug or a token. */
const PARAMETER = /^[\w.~'-]{1,300}$/;

/**
 * The one place where errors become HTTP: every loader and action of a build, wrapped.
 * A wrong form comes back with its messages, a user error as its status and Dutch sentence,
 * anything else as 500 with an id that also stands in the log. Where a route has no page of its own a
 * person still gets one.
 */
export function withHttpErrors(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route) return [id, route];
      const module = { ...route.module };
      const isPage = module.default !== undefined;
      if (module.loader) module.loader = wrap(id, module.loader as Handler, isPage, pageOf);
      if (module.action) {
        const handle = wrap(id, module.action as Handler, isPage, pageOf);
        // Who acts may be somebody else afterwards: what was found of them is forgotten.
        module.action = (args) => handle(args).finally(() => causes.delete(args.context));
      }
      return [id, { ...route, module }];
    }),
  );
  const wrapped = { ...build, routes };
  const answer = createRequestHandler(wrapped, "production");
  function pageOf({ request, context }: Arguments, refusal: { status: number; message: string }) {
    const headers = new Headers({ cookie: request.headers.get("cookie") ?? "" });
    return answer(new Request(new URL("/", request.url), { headers }), { ...context, refusal });
  }
  return wrapped;
}

/** One for all loaders of a request, so that what one of them finds of the actor serves the others. */
function causeOf(context: AppLoadContext): Cause {
  const cause = causes.get(context) ?? causeOfRequest(context.callerIp ?? "");
  causes.set(context, cause);
  return cause;
}

function wrap(id: string, handler: Handler, isPage: boolean, pageOf: PageOf) {
  return async (args: Arguments) =>
    asCause(causeOf(args.context), async () => {
      try {
        if (id !== "root") refuseAtTheDoor(args);
        return await handler(args);
      } catch (error) {
        if (error instanceof TooManyTries) await noteLimit(error);
        if (isPage || !(error instanceof UserError)) return answerTo(error, id, args);
        setHeaders(error, args);
        const wantsPage = args.request.headers.get("accept")?.includes("text/html");
        throw wantsPage ? await pageOf(args, error) : plainAnswer(error);
      }
    });
}

/** What the server refused before any page, and addresses that name nothing. */
function refuseAtTheDoor({ params, context }: Arguments): void {
  if (context.refusal) {
    const { status, message } = context.refusal;
    throw data({ message }, { status });
  }
  const named = Object.entries(params).filter(([name]) => name !== "*");
  if (named.some(([, value]) => value !== undefined && !PARAMETER.test(value)))
    throw new NotFound();
}

async function answerTo(error: unknown, routeId: string, args: Arguments) {
  if (error instanceof Response) throw error;
  if (error instanceof InvalidForm) return data(error.reply, { status: error.status });
  if (error instanceof UserError) setHeaders(error, args);
  if (error instanceof RuleBroken || error instanceof Conflict || error instanceof TooManyTries) {
    const field = (error instanceof RuleBroken && error.field) || "";
    const fields = error instanceof Overtaken ? error.fields : {};
    const reply =
      formWithMessages(args.request, { ...fields, [field]: error.message }) ??
      (error instanceof TooManyTries
        ? await unreadFormWithMessage(args.request, error.message)
        : null);
    if (reply) return data(reply, { status: error.status });
  }
  if (error instanceof UserError) {
    throw data({ message: error.message }, { status: error.status });
  }
  if (isRefusalData(error)) throw error;
  const errorId = randomUUID().slice(0, 8);
  log.error({ err: error, errorId, route: routeId }, "unexpected");
  const message = `Er ging iets mis aan onze kant. Er is niets van u verloren dat al bevestigd was. Probeer het over een minuut opnieuw. Blijft het misgaan, noem dan code ${errorId}.`;
  throw data({ message }, { status: 500 });
}

/** Headers go straight to the answer: the framework drops those of an error on a page. */
function setHeaders(error: UserError, { context }: Arguments): void {
  if (error instanceof TooManyTries) {
    context.setHeader("Retry-After", String(error.retryAfterSeconds));
  }
  if (error.status === 408) context.setHeader("Connection", "close");
}

function isRefusalData(error: unknown): boolean {
  return typeof error === "object" && error !== null && "init" in error && "data" in error;
}

/** What a program gets of a route without a page: Remix itself would hide the sentence there. */
function plainAnswer(error: UserError): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(error.message, { status: error.status, headers });
}
