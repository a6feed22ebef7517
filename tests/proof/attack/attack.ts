import { setTimeout } from "node:timers/promises";
import type { ProcessWatch } from "../../support/attack/process-watch.ts";
import type { RunningServer } from "../../support/demo-server.ts";

/** What every attack works on, and how it says what it found. */
export type Attack = {
  server: RunningServer;
  watch: ProcessWatch;
  stalls: Stalls;
  tell: (good: boolean, line: string) => void;
};

/** Nobody else waits longer than this for a request of somebody's, in CPU time of the main thread. */
export const MAX_STALL_MS = 200;
export const MAX_MEMORY_MB = 600;

/** Asks the server for nothing, all the time, and measures how long others would be held up. */
export type Stalls = {
  /** Says what is being sent from now on, and forgets what was measured. */
  start: (what: string) => void;
  /** Says what is being sent, without forgetting. */
  next: (what: string) => void;
  /** The most CPU (ms) that the main thread used while one asker waited, and for what. */
  longest: () => { cpuMs: number; what: string };
  stop: () => Promise<void>;
};

/** A stall that begins within a pause is seen all but this part of it. */
const PAUSE_MS = 5;

/** Begins to ask. A method that no page takes is refused at the door, in the turn in which it is read. */
export function watchStalls(url: string, { cpuMs }: ProcessWatch): Stalls {
  let longest = { cpuMs: 0, what: "" };
  let what = "";
  let stopped = false;
  const asking = (async () => {
    while (!stopped) {
      const before = cpuMs();
      await fetch(url, { method: "OPTIONS" }).then(
        (answer) => answer.text(),
        () => "",
      );
      const used = cpuMs() - before;
      await setTimeout(PAUSE_MS);
      if (used > longest.cpuMs) longest = { cpuMs: used, what };
    }
  })();
  return {
    start: (next) => {
      what = next;
      longest = { cpuMs: 0, what };
    },
    next: (next) => {
      what = next;
    },
    longest: () => longest,
    stop: () => {
      stopped = true;
      return asking;
    },
  };
}

/** Another caller each time, as the trusted proxy would say it. */
export function callerHeader(at: number): string {
  return `X-Forwarded-For: 10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`;
}
