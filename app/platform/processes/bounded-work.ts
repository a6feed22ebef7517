/** The other side of `bounded-process.server.ts`: what a worker's program calls. */
import { Worker } from "node:worker_threads";

/** Often enough that a file cannot take much more than its limit between two looks. */
const LOOK_EVERY_MS = 10;

/**
 * Answers the one question this process was started for. A thread of its own watches what the whole
 * process holds, array buffers included, and ends it above the megabytes in the first argument.
 */
export function answerOnce<Input>(work: (input: Input) => Promise<unknown>): void {
  watchMemory(Number(process.argv[2]));
  process.on("message", async ({ input }: { input: Input }) => {
    try {
      process.send?.({ answer: await work(input) });
    } catch {
      process.send?.({ failed: true });
    }
  });
  process.send?.({ ready: true });
}

function watchMemory(megabytes: number): void {
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${megabytes} * 1048576) process.kill(process.pid, "SIGKILL");
  }, ${LOOK_EVERY_MS})`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}
