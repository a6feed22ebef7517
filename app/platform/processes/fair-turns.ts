/**
 * Idea: whoever asks much waits behind whoever asks little. Each caller has at most one turn at a time,
 * and callers are served in the order in which they last had one. Promise: a caller with an empty hand
 * waits for at most one turn of others to end, however many of those wait.
 */
export type FairTurns = {
  /** Resolves when this caller may go on, with what gives the turn back. */
  take: (caller: string) => Promise<() => void>;
};

/** Turns of which at most `atOnce` are out, to different callers. */
export function fairTurns(atOnce: number): FairTurns {
  const running = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();

  const serve = () => {
    for (const [caller, turns] of waiting) {
      if (running.size >= atOnce) return;
      if (running.has(caller)) continue;
      const go = turns.shift();
      waiting.delete(caller);
      if (turns.length > 0) waiting.set(caller, turns);
      running.add(caller);
      go?.();
    }
  };

  return {
    take: async (caller) => {
      await new Promise<void>((go) => {
        waiting.set(caller, [...(waiting.get(caller) ?? []), go]);
        serve();
      });
      return () => {
        running.delete(caller);
        serve();
      };
    },
  };
}
