import fc from "fast-check";
import { expect, test } from "vitest";
import { makePool } from "#app/features/matching/pool/candidate-columns.ts";
import { countVariants } from "#app/features/matching/pool/count-variants.ts";
import { putCandidate, removeCandidate } from "#app/features/matching/pool/encode-candidate.ts";
import { countBands, countGood, rankPool } from "#app/features/matching/pool/rank-pool.ts";
import { isGood, MATCH_BANDS } from "#app/features/matching/rules/match-band.ts";
import { compareMatches } from "#app/features/matching/score/compare-matches.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import { whatIfs } from "#app/features/matching/score/what-if.ts";
import { anyCandidate, anyVacature, sampleRelations } from "./sample-match.ts";

/** That the ranking of a pool is the plain scorer's, on so many random pools. */
export function describeRankingAgreement(runs: { numRuns: number; poolSize: number }): void {
  const pools = fc.uniqueArray(anyCandidate, {
    selector: ({ id }) => id,
    minLength: runs.poolSize / 2,
    maxLength: runs.poolSize,
  });

  test("a pool is ranked exactly as the plain scorer would, to the last bit", () => {
    fc.assert(
      fc.property(anyVacature, pools, fc.integer({ min: 1, max: 40 }), (vacature, people, k) => {
        const pool = makePool(16);
        for (const candidate of people) putCandidate(pool, candidate);
        for (const candidate of people.slice(0, 3))
          putCandidate(pool, { ...candidate, skillsComplete: !candidate.skillsComplete });
        for (const candidate of people.slice(0, 3)) putCandidate(pool, candidate);
        for (const { id } of people.slice(3, 6)) removeCandidate(pool, id);
        const scores = people
          .filter((_, i) => i < 3 || i >= 6)
          .map((candidate) => scoreMatch(vacature, candidate, sampleRelations))
          .map((score) => ({ ...score, id: score.candidateId }))
          .sort(compareMatches);
        const plain = (blocked: boolean) =>
          scores.filter(({ blockers }) => blockers.length > 0 === blocked);
        const shown = (group: typeof scores) =>
          group.slice(0, k).map(({ id, total, coverage }) => ({ id, total, coverage }));
        expect(rankPool(vacature, pool, { open: k, blocked: k }, sampleRelations)).toEqual({
          open: shown(plain(false)),
          blocked: shown(plain(true)),
          openCount: plain(false).length,
          blockedCount: plain(true).length,
        });
        const good = scores.filter(({ band }) => isGood(band));
        expect(countGood(vacature, pool, sampleRelations)).toBe(good.length);
        const onlyGood = { open: k, blocked: 0, goodOnly: true };
        expect(rankPool(vacature, pool, onlyGood, sampleRelations).open).toEqual(shown(good));
        expect([...countBands(vacature, pool, sampleRelations)]).toEqual(
          MATCH_BANDS.map((band) => [band, scores.filter((one) => one.band === band).length]),
        );
        const changes = whatIfs(vacature, sampleRelations).map((change) => change.vacature);
        const halves = [0, pool.rows >> 1, pool.rows];
        const together = [0, 1].map((half) => {
          const rows = { from: halves[half] ?? 0, to: halves[half + 1] ?? 0 };
          return countVariants(vacature, changes, pool, sampleRelations, rows);
        });
        expect(together[0]?.map((count, i) => count + (together[1]?.[i] ?? 0))).toEqual(
          [vacature, ...changes].map((changed) => countGood(changed, pool, sampleRelations)),
        );
      }),
      { numRuns: runs.numRuns },
    );
  });
}
