import { countInPool } from "./pool/candidate-pool.server.ts";
import type { MatchVacature } from "./rules/match-input.ts";
import { DICTIONARY_RELATIONS } from "./score/dictionary-relations.ts";
import { largestGains, type WhatIfCount, whatIfs } from "./score/what-if.ts";

/** How many findable candidates are good for a vacature now, and what single changes would add most. */
export type Supply = { good: number; gains: readonly WhatIfCount[] };

/**
 * The supply for a vacature, counted over the whole pool. Numbers only, nobody is named, so that an
 * employer may read it too.
 */
export async function countWhatIfs(vacature: MatchVacature): Promise<Supply> {
  const changes = whatIfs(vacature, DICTIONARY_RELATIONS);
  const [good = 0, ...after] = await countInPool(
    vacature,
    changes.map((change) => change.vacature),
  );
  return { good, gains: largestGains(changes, good, after) };
}
