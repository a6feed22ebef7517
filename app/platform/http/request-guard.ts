import type { IncomingMessage } from "node:http";
import type { NextFunction, Request, Response } from "express";
import { isAddress, isHost, pathOfTarget } from "./request-target.ts";

/** Where mails about saved searches are stopped. */
const ONE_CLICK_STOP = "/zoekopdrachten/stoppen/";
/** Requests and forms: the only ways a browser comes here. */
const METHODS = ["GET", "HEAD", "POST"];

/** What a request hears that goes no further: a Dutch sentence on a page of ours. */
type Refusal = { status: number; message: string };

const noAddress = new WeakSet<IncomingMessage>();

/**
 * Brings a request's target back to a path, before anything looks at it: a proxy's absolute address to
 * its path and host. What is neither is remembered, and refused by `readableRequest`.
 */
export function takeTarget(request: IncomingMessage): void {
  const target = pathOfTarget(request.url ?? "");
  if (!target) noAddress.add(request);
  request.url = target?.path ?? "/";
  if (target?.host) request.headers.host = target.host;
}

/**
 * Lets nothing through that the rest cannot read: an unknown method, a host or an address that is
 * none, or one that no page has. What only a proxy of ours may say about the host is said by us.
 */
export function readableRequest(options: { appUrl: string | null }) {
  const ownHost = options.appUrl ? new URL(options.appUrl).host : null;
  return (request: Request, response: Response, next: NextFunction) => {
    const host = request.headers.host ?? "";
    delete request.headers["x-forwarded-host"];
    request.headers.host = ownHost ?? (isHost(host) ? host : "localhost");
    if (!isHost(host) || noAddress.has(request)) {
      return refuse(request, response, next, WRONG_ADDRESS);
    }
    if (!METHODS.includes(request.method)) {
      response.setHeader("Allow", METHODS.join(", "));
      return refuse(request, response, next, WRONG_METHOD);
    }
    const verdict = isAddress(request.originalUrl);
    if (verdict === "too-long") return refuse(request, response, next, LONG_ADDRESS);
    if (verdict === "wrong") return refuse(request, response, next, WRONG_ADDRESS);
    next();
  };
}

const WRONG_ADDRESS: Refusal = {
  status: 400,
  message: "Dit adres klopt niet. Ga naar de voorpagina en zoek vandaar verder.",
};
const LONG_ADDRESS: Refusal = {
  status: 414,
  message: "Dit adres is te lang. Kies minder filters, of begin opnieuw bij de voorpagina.",
};
const WRONG_METHOD: Refusal = {
  status: 405,
  message: "Zo kan deze pagina niet gevraagd worden. Ga naar de voorpagina en zoek vandaar verder.",
};

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
    const message =
      "Dit formulier kwam niet van deze website. Open de pagina opnieuw en probeer het nog eens.";
    refuse(request, response, next, { status: 403, message });
  };
}

/** RFC 8058: a mail program posts without Origin and cookie; the key in the address is the authority. */
function isOneClickStop(request: Request): boolean {
  const bare = !request.get("origin") && !request.get("cookie");
  return bare && request.path.startsWith(ONE_CLICK_STOP);
}

/** Answers a person with a page that says the sentence, and a program with the sentence alone. */
function refuse(request: Request, response: Response, next: NextFunction, refusal: Refusal): void {
  if (!request.get("accept")?.includes("text/html")) {
    response.status(refusal.status).type("text/plain; charset=utf-8").send(refusal.message);
    return;
  }
  response.locals.refusal = refusal;
  request.method = "GET";
  request.url = "/";
  request.originalUrl = "/";
  next();
}
