import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";

/** Where mails about saved searches are stopped. */
const ONE_CLICK_STOP = "/zoekopdrachten/stoppen/";

/** Sets the security headers on every answer and a fresh script nonce in `res.locals.nonce`. */
export function securityHeaders(options: { https: boolean }) {
  return (_request: Request, response: Response, next: NextFunction) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.nonce = nonce;
    response.setHeader("Content-Security-Policy", contentSecurityPolicy(nonce, options.https));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader(
      "Permissions-Policy",
      "camera=(), microphone=(), geolocation=(), payment=()",
    );
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (options.https) {
      response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
    next();
  };
}

/**
 * Refuses every request that changes something unless its Origin is our own: with `appUrl` that
 * origin, else the host the request was sent to. Browsers send Origin with every POST.
 */
export function sameOriginOnly(appUrl: string | null) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    if (isOneClickStop(request)) return next();
    const origin = request.get("origin");
    const own = appUrl ? new URL(appUrl).origin : `${request.protocol}://${request.get("host")}`;
    if (origin === own) return next();
    response.status(403).type("text/plain; charset=utf-8");
    response.send(
      "Dit formulier kwam niet van deze website. Open de pagina opnieuw en probeer het nog eens.",
    );
  };
}

/** RFC 8058: a mail program posts without Origin and cookie; the key in the address is the authority. */
function isOneClickStop(request: Request): boolean {
  const bare = !request.get("origin") && !request.get("cookie");
  return bare && request.path.startsWith(ONE_CLICK_STOP);
}

/**
 * Reads what an action left unread of a request's body. A form that was answered early would
 * otherwise stop its connection, and the browser's next request on it would wait for ever.
 */
export function drainBody(request: Request, response: Response, next: NextFunction) {
  response.once("finish", () => request.removeAllListeners("data").resume());
  next();
}

/** Refuses an address with a NUL character: no page has one, and PostgreSQL takes none. */
export function noNulInUrl(request: Request, response: Response, next: NextFunction) {
  if (!/%00/.test(request.originalUrl)) return next();
  response.status(400).type("text/plain; charset=utf-8").send("Dit adres klopt niet.");
}

function contentSecurityPolicy(nonce: string, https: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
