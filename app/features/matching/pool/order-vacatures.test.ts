import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCandidate, anyVacature, sampleRelations } from "#tests/support/sample-match.ts";
import { compareMatches } from "../score/compare-matches.ts";
import { scoreMatch } from "../score/score-match.ts";
import { orderVacatures } from "./order-vacatures.ts";

test("vacatures stand in the plain scorer's order for a candidate, with its totals", () => {
  const many = fc.uniqueArray(anyVacature, {
    selector: ({ id }) => id,
    minLength: 20,
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyCandidate, many, (candidate, vacatures) => {
      const plain = vacatures
        .map((vacature) => scoreMatch(vacature, candidate, sampleRelations))
        .map(({ vacatureId: id, total, coverage, blockers, band, missed, criteria }) => ({
          id,
          total,
          coverage,
          blocked: blockers.length > 0,
          band,
          missed: missed.length,
          narrowly: missed.filter(({ narrowly }) => narrowly).length,
          tooFar: missed.some(({ key }) => key === "distance"),
          otherRole: criteria.some(({ key, state }) => key === "role" && state === "not-met"),
        }))
        .sort(compareMatches);
      expect(orderVacatures(candidate, vacatures, sampleRelations)).toEqual(plain);
    }),
    { numRuns: 20 },
  );
});
