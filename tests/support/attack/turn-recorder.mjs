/**
 * Loaded into a server that is measured (`NODE_OPTIONS=--import`): appends to TURNS_FILE when the main
 * thread used more than 20 ms of CPU between two looks of a 5 ms timer: so long everybody else waited.
 * Time that other processes had is not counted.
 */
import { appendFileSync, readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const LOOK_MS = 5;
const WORTH_MS = 20;
const file = process.env.TURNS_FILE;

if (file && isMainThread) {
  let last = cpuMs();
  setInterval(() => {
    const used = cpuMs() - last;
    last += used;
    if (used > WORTH_MS) appendFileSync(file, `${Date.now()} ${used.toFixed(1)}\n`);
  }, LOOK_MS).unref();
}

function cpuMs() {
  return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
}
