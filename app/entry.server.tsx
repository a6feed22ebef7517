import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import type { PageHandle } from "./platform/http/page-handle.ts";
import { log } from "./platform/log.server.ts";
import { NonceContext } from "./ui/nonce.ts";

export { withHttpErrors } from "./platform/http/http-errors.server.ts";
export { start } from "./start.server.ts";

/** Renders a page whole: public pages ship no scripts, so nothing is gained by streaming. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Response {
  const html = renderToString(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={ownPart(context)} url={request.url} nonce={nonce} />
    </NonceContext.Provider>,
  );
  const page = isFormReply(context) ? html.replace("<title>", "<title>Fout: ") : html;
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

/**
 * What the framework found wrong by itself. Requests that no route takes are the visitor's and not
 * logged; anything else is, without what was typed.
 */
export function handleError(error: unknown, { request }: { request: Request }): void {
  const isVisitors = isRouteErrorResponse(error) && error.status < 500;
  if (!isVisitors && !request.signal.aborted) log.error({ err: error }, "framework");
}

/**
 * The part of the site that this page needs: a page without scripts leads nowhere by itself, so only
 * its own routes, and nothing to hand over to a script.
 */
function ownPart(context: EntryContext): EntryContext {
  const { matches } = context.staticHandlerContext;
  const { manifest, routeModules } = context;
  const ids = matches.map(({ route }) => route.id);
  if (ids.some((id) => (routeModules[id]?.handle as PageHandle | undefined)?.hydrate)) {
    return context;
  }
  const routes = Object.fromEntries(
    ids.flatMap((id) => (manifest.routes[id] ? [[id, manifest.routes[id]]] : [])),
  );
  return { ...context, manifest: { ...manifest, routes }, serverHandoffStream: undefined };
}

/** Whether a form comes back with messages: its title then starts with "Fout:". */
function isFormReply({ staticHandlerContext }: EntryContext): boolean {
  const replies: unknown[] = Object.values(staticHandlerContext.actionData ?? {});
  return replies.some((reply) => isObject(reply) && hasMessages(reply.result));
}

function hasMessages(result: unknown): boolean {
  return isObject(result) && isObject(result.error) && Object.keys(result.error).length > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
