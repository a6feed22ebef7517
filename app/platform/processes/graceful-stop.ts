import type { Server } from "node:http";
import { setTimeout } from "node:timers/promises";

/** Of the 10 s that a stop may take requests get these, jobs as much, and half is left for a busy machine. */
const DRAIN_MS = 3_000;
const LOOK_MS = 50;

/**
 * Takes no more connections and lets requests in hand end. Callers that keep a connection open, and
 * go on asking over it, are told to close it with their next answer; what is left after 3 s is cut.
 */
export async function drainServer(server: Server): Promise<void> {
  let closed = false;
  const done = new Promise<void>((resolve) => server.close(() => resolve())).then(() => {
    closed = true;
  });
  // Node asks for this before each answer: it then says "Connection: close".
  server.keepAliveTimeout = 1;
  server.prependListener("request", (_request, response) => {
    response.shouldKeepAlive = false;
  });
  for (let waited = 0; !closed && waited < DRAIN_MS; waited += LOOK_MS) {
    server.closeIdleConnections();
    await Promise.race([done, setTimeout(LOOK_MS)]);
  }
  if (!closed) server.closeAllConnections();
}

/** On SIGTERM or SIGINT does `stop` and ends with 0; with 1 when that takes longer than 10 s or fails. */
export function stopOnSignal(stop: () => Promise<void>): void {
  const end = async () => {
    setTimeout(9_500, undefined, { ref: false }).then(() => process.exit(1));
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}
