/** The framework's way in and out: a request becomes its own, a page goes out whole and compressed. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type ServerBuild,
  writeReadableStreamToWritable,
} from "@remix-run/node";
import type { Request as Incoming, NextFunction, Response as Outgoing } from "express";
import { contentSecurityPolicy } from "./answer-headers.ts";
import {
  canonicalAddress,
  type KeptPage,
  keptPage,
  openPageCache,
  type PagePlace,
} from "./page-cache.ts";
import { routeHandlers } from "./route-handlers.ts";

/** What a page cache must hear of the data behind the pages. */
export type DataBehindPages = {
  /** Changes whenever what a public page shows may have: with the day, and with the data. */
  stamp: () => string;
  /** Counts the times that a page had to do without the search engine; such a page is not kept. */
  troubles: () => number;
};

type Options = {
  build: ServerBuild;
  data: DataBehindPages;
  https: boolean;
  /** Room for kept pages; with 0 every page is made anew. */
  keepBytes: number;
  contextOf: (request: Incoming, response: Outgoing) => AppLoadContext;
};

type Encoding = "br" | "gzip" | "identity";

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** A window that holds a page; the usual one of 4 MB takes longer to set up than a page to compress. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 },
};
const GZIP = { level: 5 };
const WHOLE = /^(?:text\/(?:html|csv|calendar)|application\/(?:(?:feed\+)?json|(?:rss\+)?xml))\b/;
/** One packet holds this much anyway. */
const MIN_COMPRESSED_BYTES = 1_000;

/** Answers every request: a page that is the same for everybody from memory where it was asked before. */
export function answerRequests({ build, data, https, keepBytes, contextOf }: Options) {
  const find = routeHandlers(build);
  const cache = keepBytes > 0 ? openPageCache(keepBytes) : null;
  // Naming what stands in a page by its hash would allow a script that somebody got into it.
  const filesOnly = contentSecurityPolicy([], https);

  return async (request: Incoming, response: Outgoing, next: NextFunction) => {
    try {
      const { handle, kept } = find(request.path);
      const encoding = encodingOf(request);
      const known = cache && kept && isForEverybody(request, response) ? kept.params : null;
      const address = known && canonicalAddress(request.originalUrl, known);
      const place = address ? { address, encoding, stamp: data.stamp() } : null;
      const page = place && cache?.find(place);
      if (page) return sendKept(request, response, page);
      if (place) {
        // The page is made from its one address, so that nothing else of this request can be in it.
        request.originalUrl = place.address;
        response.locals.nonce = "";
      }
      const troubles = data.troubles();
      const answer = await handle(requestOf(request, response), contextOf(request, response));
      if (!isWhole(answer) || request.method === "HEAD") return await sendStream(response, answer);
      const html = await answer.text();
      const body = await encoded(html, encoding);
      writeHead(response, answer);
      if (body.encoding !== "identity") response.setHeader("Content-Encoding", body.encoding);
      response.vary("Accept-Encoding");
      if (place) response.setHeader("Content-Security-Policy", filesOnly);
      if (place && answer.status === 200 && troubles === data.troubles()) {
        keepAndSend(request, response, { place, body: body.bytes });
      } else {
        response.end(body.bytes);
      }
    } catch (error) {
      next(error);
    }
  };

  function keepAndSend(
    request: Incoming,
    response: Outgoing,
    { place, body }: { place: PagePlace; body: Buffer },
  ) {
    if (response.hasHeader("Set-Cookie")) return response.end(body);
    const headers: Record<string, string> = { "Cache-Control": "no-cache" };
    for (const name of ["content-type", "content-encoding", "content-security-policy", "vary"]) {
      const value = response.getHeader(name);
      if (value !== undefined) headers[name] = String(value);
    }
    const page = keptPage(body, headers);
    cache?.keep(place, page);
    sendKept(request, response, page);
  }
}

/** Nobody is signed in, fills in a form or was refused at the door. */
function isForEverybody(request: Incoming, response: Outgoing): boolean {
  const { cookie, authorization } = request.headers;
  const isRead = request.method === "GET" || request.method === "HEAD";
  return isRead && !cookie && !authorization && !response.locals.refusal;
}

function sendKept(request: Incoming, response: Outgoing, { headers, etag, body }: KeptPage): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("ETag", etag);
  if (request.headers["if-none-match"]?.includes(etag)) {
    response.removeHeader("Content-Encoding");
    response.statusCode = 304;
    return void response.end();
  }
  response.setHeader("Content-Length", body.length);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** What a route gives as one text; files and archives flow. */
function isWhole(answer: Response): boolean {
  return WHOLE.test(answer.headers.get("content-type") ?? "");
}

function writeHead(response: Outgoing, answer: Response): void {
  response.statusMessage = answer.statusText;
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.append(name, value);
}

async function sendStream(response: Outgoing, answer: Response): Promise<void> {
  writeHead(response, answer);
  if (answer.body) await writeReadableStreamToWritable(answer.body, response);
  else response.end();
}

function encodingOf(request: Incoming): Encoding {
  if (request.acceptsEncodings("br")) return "br";
  return request.acceptsEncodings("gzip") ? "gzip" : "identity";
}

async function encoded(
  html: string,
  encoding: Encoding,
): Promise<{ bytes: Buffer; encoding: Encoding }> {
  const bytes = Buffer.from(html);
  if (bytes.length < MIN_COMPRESSED_BYTES) return { bytes, encoding: "identity" };
  switch (encoding) {
    case "br":
      return { bytes: await compress.br(bytes, BROTLI), encoding };
    case "gzip":
      return { bytes: await compress.gzip(bytes, GZIP), encoding };
    case "identity":
      return { bytes, encoding };
  }
}

/** The request as the framework reads it; aborted when the caller leaves before the answer. */
function requestOf(request: Incoming, response: Outgoing): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headers)) {
    for (const value of [values ?? []].flat()) headers.append(name, value);
  }
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  const url = `${request.protocol}://${request.headers.host}${request.originalUrl}`;
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  const init: RequestInit = { method: request.method, headers, signal: controller.signal };
  if (!hasBody) return new Request(url, init);
  return new Request(url, {
    ...init,
    body: createReadableStreamFromReadable(request),
    duplex: "half",
  });
}
