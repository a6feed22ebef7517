import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import onHeaders from "on-headers";

/** Sets the security headers on every answer and a fresh script nonce in `res.locals.nonce`. */
export function securityHeaders(options: { https: boolean }) {
  return (_request: Request, response: Response, next: NextFunction) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.nonce = nonce;
    response.setHeader(
      "Content-Security-Policy",
      contentSecurityPolicy([`'nonce-${nonce}'`], options.https),
    );
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
 * Whoever sends or gets a cookie may see something of their own: such an answer is stored nowhere,
 * unless its route says otherwise. A limited answer says when to come back.
 */
export function privateAnswers(request: Request, response: Response, next: NextFunction): void {
  onHeaders(response, () => {
    response.vary("Cookie");
    const isPersonal = Boolean(request.headers.cookie) || response.hasHeader("Set-Cookie");
    if (!response.hasHeader("Cache-Control") && (isPersonal || request.method === "POST")) {
      response.setHeader("Cache-Control", "private, no-store");
    }
    const isLimited = response.statusCode === 429 || response.statusCode === 503;
    if (isLimited && !response.hasHeader("Retry-After")) response.setHeader("Retry-After", "60");
  });
  next();
}

/** What a page may load: its own site's, and the scripts that these sources (a nonce, hashes) name. */
export function contentSecurityPolicy(scripts: readonly string[], https: boolean): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
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
