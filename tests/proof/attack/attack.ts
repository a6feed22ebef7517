import type { ProcessWatch } from "../../support/attack/process-watch.ts";
import type { RunningServer } from "../../support/demo-server.ts";

/** What every attack works on, and how it says what it found. */
export type Attack = {
  server: RunningServer;
  watch: ProcessWatch;
  tell: (good: boolean, line: string) => void;
};

/** Nobody else waits longer than this for a request of somebody's, in CPU time of the main thread. */
export const MAX_STALL_MS = 200;
export const MAX_MEMORY_MB = 600;

/** Resolves with what the work did, and the CPU that the server's main thread used meanwhile. */
export async function measured<Result>(
  { watch }: Attack,
  work: () => Promise<Result>,
): Promise<{ result: Result; cpuMs: number }> {
  const before = watch.cpuMs();
  const result = await work();
  return { result, cpuMs: watch.cpuMs() - before };
}

/**
 * Asks for `/health/live` again and again until `work` is done; resolves with the most CPU that the
 * main thread used while one of those waited: how long others are held up.
 */
export async function longestStall(attack: Attack, work: Promise<unknown>): Promise<number> {
  let done = false;
  let longest = 0;
  const settled = work
    .catch(() => {})
    .finally(() => {
      done = true;
    });
  while (!done) {
    const { cpuMs } = await measured(attack, () =>
      fetch(`${attack.server.url}/health/live`).then(
        (answer) => answer.text(),
        () => "",
      ),
    );
    longest = Math.max(longest, cpuMs);
  }
  await settled;
  return longest;
}

/** Another caller each time, as the trusted proxy would say it. */
export function callerHeader(at: number): string {
  return `X-Forwarded-For: 10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`;
}
