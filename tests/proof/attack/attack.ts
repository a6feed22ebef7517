import { readFileSync } from "node:fs";
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

/** How long the server's main thread was busy with one turn, by its own account. */
export type Stalls = {
  /** Says what is being sent from now on, and forgets what was before. */
  start: (what: string) => void;
  /** Says what is being sent, without forgetting. */
  next: (what: string) => void;
  /** The most CPU (ms) that one turn used, and what was being sent. */
  longest: () => { cpuMs: number; what: string };
};

/** Reads what `turn-recorder.mjs` writes to `file` inside the server. */
export function watchStalls(file: string): Stalls {
  let sent: { at: number; what: string }[] = [];
  const start = (what: string) => {
    sent = [{ at: Date.now(), what }];
  };
  start("");
  return {
    start,
    next: (what) => void sent.push({ at: Date.now(), what }),
    longest: () => {
      const since = sent[0]?.at ?? 0;
      const turns = readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split(" ").map(Number));
      let longest = { at: 0, cpuMs: 0 };
      for (const [at = 0, cpuMs = 0] of turns) {
        if (at >= since && cpuMs > longest.cpuMs) longest = { at, cpuMs };
      }
      const what = sent.findLast(({ at }) => at <= longest.at - longest.cpuMs)?.what ?? "";
      return { cpuMs: longest.cpuMs, what };
    },
  };
}

/** Another caller each time, as the trusted proxy would say it. */
export function callerHeader(at: number): string {
  return `X-Forwarded-For: 10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`;
}
