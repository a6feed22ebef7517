import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";
import { Conflict, RuleBroken, TooManyTries, UserError } from "#app/platform/errors.ts";
import { asCaller } from "#app/platform/limits/cause.server.ts";
import { noteLimit } from "#app/platform/limits/limit-log.server.ts";
import { log } from "#app/platform/log.server.ts";
import { formWithMessage, InvalidForm } from "./form.server.ts";

type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

/**
 * The one place where errors become HTTP: every loader and action of a build, wrapped.
 * A wrong form comes back with its messages, a user error as its status and Dutch sentence,
 * anything else as 500 with an id that also stands in the log.
 */
export function withHttpErrors(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route) return [id, route];
      const module = { ...route.module };
      const isPage = module.default !== undefined;
      if (module.loader) module.loader = wrap(module.loader as Handler, isPage);
      if (module.action) module.action = wrap(module.action as Handler, isPage);
      return [id, { ...route, module }];
    }),
  );
  return { ...build, routes };
}

function wrap(handler: Handler, isPage: boolean) {
  return async (args: LoaderFunctionArgs & ActionFunctionArgs) => {
    return asCaller(args.context.callerIp ?? "", () => answered(handler, args, isPage));
  };
}

async function answered(
  handler: Handler,
  args: LoaderFunctionArgs & ActionFunctionArgs,
  isPage: boolean,
) {
  try {
    return await handler(args);
  } catch (error) {
    if (error instanceof TooManyTries) await noteLimit(error);
    if (isPage || !(error instanceof UserError)) return answerTo(error, args.request);
    throw plainAnswer(error);
  }
}

function answerTo(error: unknown, request: Request) {
  if (error instanceof Response) throw error;
  if (error instanceof InvalidForm) return data(error.reply, { status: error.status });
  if (error instanceof RuleBroken || error instanceof Conflict || error instanceof TooManyTries) {
    const field = error instanceof RuleBroken ? error.field : undefined;
    const reply = formWithMessage(request, error.message, field);
    if (reply) return data(reply, { status: error.status, headers: headersOf(error) });
  }
  if (error instanceof UserError) {
    throw data({ message: error.message }, { status: error.status, headers: headersOf(error) });
  }
  const id = randomUUID().slice(0, 8);
  log.error({ err: error, errorId: id, path: pathOf(request) }, "unexpected");
  const message = `Er ging iets mis aan onze kant. Er is niets van u verloren dat al bevestigd was. Probeer het over een minuut opnieuw. Blijft het misgaan, noem dan code ${id}.`;
  throw data({ message }, { status: 500 });
}

/** The path for the log; what stands behind a mailed link's word opens something, so it is left out. */
function pathOf(request: Request): string {
  const { pathname } = new URL(request.url);
  return pathname.replace(
    /^\/(agenda|bevestigen|bewaren|claimen|wachtwoord|inloggen\/link|zoekopdrachten\/\w+)\/.+/,
    "/$1/…",
  );
}

/** What a route without a page answers: Remix itself would hide the sentence there. */
function plainAnswer(error: UserError): Response {
  const headers = new Headers(headersOf(error));
  headers.set("Content-Type", "text/plain; charset=utf-8");
  return new Response(error.message, { status: error.status, headers });
}

function headersOf(error: UserError): HeadersInit {
  return error instanceof TooManyTries ? { "Retry-After": String(error.retryAfterSeconds) } : {};
}
