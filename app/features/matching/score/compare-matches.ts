import type { MatchScore } from "../schema.ts";

/** What a list of matches is ordered by; `id` is that of the row shown. */
export type RankedMatch = Pick<MatchScore, "total" | "coverage"> & { readonly id: string };

/**
 * Order of a list of matches, best first: total, then coverage, then id by code units. A total
 * order over distinct ids, so every sort gives the same list.
 * Out: negative when `a` comes first.
 */
export function compareMatches(a: RankedMatch, b: RankedMatch): number {
  if (a.total !== b.total) return b.total - a.total;
  if (a.coverage !== b.coverage) return b.coverage - a.coverage;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
