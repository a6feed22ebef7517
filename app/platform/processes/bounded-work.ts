/** The other side of `bounded-process.server.ts`: what a worker's program calls. */
import { Worker } from "node:worker_threads";

/** Often enough that a file cannot take much more than its limits between two looks. */
const LOOK_EVERY_MS = 10;

/**
 * Answers the one question this process was started for. A thread of its own watches what the whole
 * process holds, array buffers included, and how long it has worked since it was loaded, and ends it above
 * the megabytes and milliseconds in its arguments.
 */
export function answerOnce<Input>(work: (input: Input) => Promise<unknown>): void {
  watchLimits(Number(process.argv[2]), Number(process.argv[3]));
  process.on("message", async ({ input }: { input: Input }) => {
    try {
      process.send?.({ answer: await work(input) });
    } catch {
      process.send?.({ failed: true });
    }
  });
  process.send?.({ ready: true });
}

function watchLimits(megabytes: number, milliseconds: number): void {
  const watch = `const before = process.cpuUsage();
  setInterval(() => {
    if (process.memoryUsage.rss() > ${megabytes} * 1048576) process.kill(process.pid, "SIGKILL");
    const { user, system } = process.cpuUsage(before);
    if (user + system > ${milliseconds} * 1000) process.kill(process.pid, "SIGXCPU");
  }, ${LOOK_EVERY_MS})`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}
