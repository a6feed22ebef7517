import { readFileSync } from "node:fs";

/** Reads what a process of this machine (Linux) uses, from outside. */
export type ProcessWatch = {
  /** CPU milliseconds that its main thread has used so far. */
  cpuMs: () => number;
  /** The most memory (RSS) that it had, in MB, since the watch began. */
  peakMb: () => number;
  stop: () => void;
};

const SAMPLE_MS = 20;

/** Watches a process until `stop`; its memory is looked at 50 times a second. */
export function watchProcess(pid: number): ProcessWatch {
  let peak = rssMb(pid);
  const timer = setInterval(() => {
    peak = Math.max(peak, rssMb(pid));
  }, SAMPLE_MS);
  return {
    cpuMs: () => Number(read(pid, `task/${pid}/schedstat`).split(" ")[0] ?? 0) / 1e6,
    peakMb: () => Math.max(peak, rssMb(pid)),
    stop: () => clearInterval(timer),
  };
}

function rssMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(read(pid, "status"))?.[1] ?? 0) / 1024;
}

/** A process that is gone uses nothing. */
function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
