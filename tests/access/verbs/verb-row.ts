import type { Actor } from "#app/platform/actor.ts";
import { CALLERS, type Caller } from "./callers.ts";
import type { VerbWorld } from "./verb-world.ts";

/** One line of the table: who may, and a try at it with something new to do it to. */
export type VerbRow = {
  may: readonly Caller[];
  prepare: (world: VerbWorld) => Promise<(actor: Actor) => Promise<unknown>>;
};

export const BUREAU = ["consultant", "admin"] as const;
export const CANDIDATES = ["candidateA", "candidateB"] as const;
export const EMPLOYERS = ["employerA", "employerB"] as const;
/** Also for links: whoever holds one may use it, and without a good one nothing happens to anybody. */
export const EVERYONE: readonly Caller[] = [...CALLERS];

/** A line: who may, what it is done to, and how it is called. */
export function row<Target>(
  may: readonly Caller[],
  target: (world: VerbWorld) => Promise<Target> | Target,
  call: (actor: Actor, target: Target) => unknown,
): VerbRow {
  return {
    may,
    prepare: async (world) => {
      const made = await target(world);
      return async (actor) => call(actor, made);
    },
  };
}
