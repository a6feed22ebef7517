/** The web server: listens, sets headers, serves files, hands the rest to Remix. Opens no database. */
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import { readEnvironment } from "./platform/env.server.ts";
import { drainedOf } from "./platform/http/paced-body.server.ts";
import {
  drainBody,
  noNulInUrl,
  sameOriginOnly,
  securityHeaders,
} from "./platform/http/request-guard.ts";
import { drainServer, stopOnSignal } from "./platform/processes/graceful-stop.ts";

const ROOT = process.cwd();
/** Longer than proxies keep a connection (60 s), so that none sends into one we just closed. */
const KEEP_ALIVE_MS = 75_000;

type BuiltEntry = {
  start: typeof import("./start.server.ts").start;
  withHttpErrors: typeof import("./platform/http/http-errors.server.ts").withHttpErrors;
};

try {
  await serve();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`Rechterhand cannot start.\n${message}`);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exit(1);
}

async function serve(): Promise<void> {
  const env = readEnvironment(process.env);
  process.env.NODE_ENV ??= "production";
  const loaded: ServerBuild = await import(pathToFileURL(join(ROOT, "build/server/index.js")).href);
  // Our own entry.server.tsx exports these two beside the handler.
  const entry = loaded.entry.module as unknown as BuiltEntry;
  const house = await entry.start(env, ROOT);
  const build = entry.withHttpErrors(loaded);
  const https = env.appUrl?.startsWith("https:") ?? false;

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY);
  app.use(securityHeaders({ https }));
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(express.static("build/client", { maxAge: "1h", index: false }));
  app.use(drainBody);
  app.use(noNulInUrl);
  app.use(sameOriginOnly(env.appUrl));
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: "production",
      getLoadContext: (request, response) => ({
        nonce: String(response.locals.nonce),
        callerIp: request.ip ?? "",
        drained: drainedOf(response),
      }),
    }),
  );

  const server = app.listen(env.PORT, () => {
    const { port } = server.address() as AddressInfo;
    console.log(`Rechterhand is open: ${env.appUrl ?? `http://localhost:${port}`}`);
    for (const { label, text } of house.announcements) console.log(`  ${label.padEnd(12)} ${text}`);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on("error", async (error) => {
    console.error(`Rechterhand cannot listen on port ${env.PORT}: ${error.message}`);
    await house.stop();
    process.exit(1);
  });

  stopOnSignal(async () => {
    await drainServer(server);
    await house.stop();
  });
}
