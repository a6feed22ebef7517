import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import type { NextFunction, Request, Response } from "express";

/** Longer than proxies keep a connection (60 s), so that none sends into one we just closed. */
const KEEP_ALIVE_MS = 75_000;
/** Headers fit in one packet or a few. */
const HEADERS_MS = 15_000;
/** 64 MB at 1 Mbit/s takes 9 minutes. */
const REQUEST_MS = 600_000;
/** What a form that was answered early may still have to say; more costs only us. */
const MAX_DRAINED_BYTES = 192 * 1024 * 1024;

/** A missing host gets our own sentence; who is late is looked for every five seconds. */
export const SERVER_OPTIONS = { requireHostHeader: false, connectionsCheckingInterval: 5_000 };

/** Says how long a connection may take over its headers and its request, and answers what is no HTTP. */
export function limitConnections(server: Server): void {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  server.on("clientError", answerUnreadable);
}

/**
 * Reads what an action left unread of a request's body. A form that was answered early would
 * otherwise stop its connection, and the browser's next request on it would wait for ever.
 */
export function drainBody(request: Request, response: Response, next: NextFunction) {
  const { "content-length": length, "transfer-encoding": coding } = request.headers;
  if (!coding && (!length || length === "0")) return next();
  response.once("finish", () => {
    let drained = 0;
    request.removeAllListeners("data").on("data", (chunk: Buffer) => {
      drained += chunk.length;
      if (drained > MAX_DRAINED_BYTES) request.destroy();
    });
    request.resume();
  });
  next();
}

function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const [status, sentence] = refusalOf(error.code);
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      "Connection: close",
      "Content-Type: text/plain; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(sentence)}`,
      "",
      sentence,
    ].join("\r\n"),
  );
}

function refusalOf(code: string | undefined): [status: string, sentence: string] {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return ["431 Request Header Fields Too Large", "Dit adres of een cookie is te lang."];
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return ["408 Request Timeout", "Het versturen duurde te lang. Probeer het opnieuw."];
    default:
      return ["400 Bad Request", "Dit verzoek is niet te lezen. Probeer het opnieuw."];
  }
}
