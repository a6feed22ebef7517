/** The queue's worker: takes jobs beside any number of web processes. Listens to nobody. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readEnvironment } from "./platform/env.server.ts";
import { announce, announceFailure, logEverything } from "./platform/log.server.ts";
import { stopOnSignal } from "./platform/processes/graceful-stop.ts";

const ROOT = process.cwd();

type BuiltEntry = { start: typeof import("./start.server.ts").start };

logEverything();
try {
  await work();
} catch (error) {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  announceFailure(`The worker cannot start.\n${message}`, cause);
  process.exit(1);
}

async function work(): Promise<void> {
  const env = readEnvironment(process.env);
  if (!env.DATABASE_URL) {
    throw new Error(
      "DATABASE_URL: a worker stands beside web processes on PostgreSQL; the embedded database has its worker inside.",
    );
  }
  process.env.NODE_ENV ??= "production";
  const build = await import(pathToFileURL(join(ROOT, "build/server/index.js")).href);
  const entry: BuiltEntry = build.entry.module;
  const house = await entry.start(env, ROOT, { worker: true });
  announce("The worker takes jobs.");
  stopOnSignal(() => house.stop());
  // Nothing else keeps a process alive that only waits for jobs.
  setInterval(() => {}, 60_000);
}
