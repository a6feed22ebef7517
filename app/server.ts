/** The web server: listens, sets headers, serves files, hands the rest to Remix. Opens no database. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { ServerBuild } from "@remix-run/node";
import express, { type NextFunction, type Request, type Response } from "express";
import sirv from "sirv";
import { readEnvironment } from "./platform/env.server.ts";
import { privateAnswers, securityHeaders } from "./platform/http/answer-headers.ts";
import { answerRequests } from "./platform/http/answer-requests.ts";
import { drainedOf } from "./platform/http/paced-body.server.ts";
import { readableRequest, sameOriginOnly, takeTarget } from "./platform/http/request-guard.ts";
import { drainBody, limitConnections, SERVER_OPTIONS } from "./platform/http/slow-senders.ts";
import { announce, announceFailure, log, logEverything } from "./platform/log.server.ts";
import { drainServer, stopOnSignal } from "./platform/processes/graceful-stop.ts";

const ROOT = process.cwd();
const MB = 1024 * 1024;

/**
 * Collects garbage when the heap has grown by 10 % since the last time. By itself V8 waits until it has
 * doubled or more on a machine with memory, and a flood of requests takes half a gigabyte of nothing.
 */
const EAGER_COLLECTION = "--heap-growing-percent=10";

/** Files of the build, compressed beforehand; a hash in the name says that the content never changes. */
const STATIC_FILES: Parameters<typeof sirv>[1] = {
  brotli: true,
  gzip: true,
  etag: true,
  extensions: [],
  setHeaders: (response, pathname) => {
    const isHashed = pathname.startsWith("/assets/");
    const cache = isHashed ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    response.setHeader("Cache-Control", cache);
  },
};

type BuiltEntry = {
  start: typeof import("./start.server.ts").start;
  withHttpErrors: typeof import("./platform/http/http-errors.server.ts").withHttpErrors;
};

logEverything();
try {
  await serve();
} catch (error) {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  announceFailure(`Rechterhand cannot start.\n${message}`, cause);
  process.exit(1);
}

async function serve(): Promise<void> {
  const env = readEnvironment(process.env);
  const isEmbedded = !env.DATABASE_URL;
  if (isEmbedded) setFlagsFromString(EAGER_COLLECTION);
  process.env.NODE_ENV ??= "production";
  const loaded: ServerBuild = await import(pathToFileURL(join(ROOT, "build/server/index.js")).href);
  // Our own entry.server.tsx exports these two beside the handler.
  const entry = loaded.entry.module as unknown as BuiltEntry;
  const house = await entry.start(env, ROOT);
  // A pool of 100,000 people is all new: collecting eagerly while it is read takes longer than reading.
  if (!isEmbedded) void house.filled.then(() => setFlagsFromString(EAGER_COLLECTION));
  const build = entry.withHttpErrors(loaded);
  const https = env.appUrl?.startsWith("https:") ?? false;

  const app = express();
  app.disable("x-powered-by");
  app.disable("query parser");
  app.set("trust proxy", env.TRUST_PROXY);
  app.use(securityHeaders({ https }));
  app.use(drainBody);
  app.use(readableRequest({ appUrl: env.appUrl }));
  app.use(sirv("build/client", STATIC_FILES));
  app.use(privateAnswers);
  app.use(sameOriginOnly(env.appUrl));
  app.all(
    "*",
    answerRequests({
      build,
      data: house.pages,
      https,
      keepBytes: env.PAGE_CACHE_MB * MB,
      contextOf: (request, response) => ({
        nonce: String(response.locals.nonce),
        callerIp: request.ip ?? "",
        drained: drainedOf(response),
        refusal: response.locals.refusal ?? null,
        setHeader: (name, value) => void response.setHeader(name, value),
      }),
    }),
  );

  app.use(lastResort);

  const server = createServer(SERVER_OPTIONS, (request, response) => {
    takeTarget(request);
    app(request, response);
  });
  server.listen(env.PORT, () => {
    const { port } = server.address() as AddressInfo;
    announce(`Rechterhand is open: ${env.appUrl ?? `http://localhost:${port}`}`);
    for (const { label, text } of house.announcements) announce(`  ${label.padEnd(12)} ${text}`);
  });
  limitConnections(server);
  server.on("error", async (error) => {
    announceFailure(`Rechterhand cannot listen on port ${env.PORT}: ${error.message}`);
    await house.stop();
    process.exit(1);
  });

  stopOnSignal(async () => {
    await drainServer(server);
    await house.stop();
  });
}

/** What the framework itself could not answer; a request that came this far is at fault, or we are. */
function lastResort(error: unknown, _request: Request, response: Response, next: NextFunction) {
  if (response.headersSent) return next(error);
  log.error({ err: error }, "unanswered");
  response.status(500).type("text/plain; charset=utf-8");
  response.send("Er ging iets mis aan onze kant. Probeer het over een minuut opnieuw.");
}
