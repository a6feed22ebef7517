import type { MatchBand } from "../rules/match-band.ts";
import type { MatchCandidate, MatchVacature, SkillRelations } from "../rules/match-input.ts";
import { compareMatches } from "../score/compare-matches.ts";
import { makePool } from "./candidate-columns.ts";
import { compileVacature } from "./compile-vacature.ts";
import { putCandidate } from "./encode-candidate.ts";
import { rankRows } from "./rank-pool.ts";
import { bandOfRow, missesOfRow, type RowMisses } from "./row-band.ts";

/** A vacature's place for one candidate: what `scoreMatch` would give, and whether something blocks. */
export type OrderedVacature = RowMisses & {
  readonly id: string;
  readonly total: number;
  readonly coverage: number;
  readonly blocked: boolean;
  readonly band: MatchBand;
};

/**
 * The mirror of `rankPool`: all vacatures for one candidate, best first, in exactly the order of the
 * plain scorer. The candidate is a pool of one, so that the same pass scores both directions.
 */
export function orderVacatures(
  candidate: MatchCandidate,
  vacatures: readonly MatchVacature[],
  relations: SkillRelations,
): OrderedVacature[] {
  const pool = makePool(1);
  putCandidate(pool, candidate);
  return vacatures
    .map((vacature) => {
      const compiled = compileVacature(vacature, pool.dictionaries, relations);
      const ranked = rankRows(pool, compiled, { open: 1, blocked: 1 }, 0, 1);
      const blocked = ranked.blockedCount > 0;
      const { totals, coverages } = blocked ? ranked.blocked : ranked.open;
      const [total = 0, coverage = 0] = [totals[0], coverages[0]];
      const misses = missesOfRow(pool.columns, compiled, 0);
      const band = bandOfRow(misses, total, coverage, blocked);
      return { id: vacature.id, total, coverage, blocked, band, ...misses };
    })
    .sort(compareMatches);
}
