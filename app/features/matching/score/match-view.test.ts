import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  anyCandidate,
  anyVacature,
  sampleCandidate,
  sampleRelations,
  sampleVacature,
} from "#tests/support/sample-match.ts";
import { matchFigures, matchView } from "./match-view.ts";
import { scoreMatch } from "./score-match.ts";

vi.setConfig({ testTimeout: 20_000 });

test("figures are whole numbers from 0 to 100, with the band of culture", () => {
  const score = scoreMatch(sampleVacature(), sampleCandidate(), sampleRelations);
  expect(matchFigures(score)).toMatchObject({
    employerSide: { score: 100, coverage: 100 },
    candidateSide: { score: 100, coverage: 100 },
    total: 100,
    coverage: 100,
    blockers: [],
  });
});

test("what an employer receives holds no pay wish, no quote and no ids", () => {
  fc.assert(
    fc.property(anyVacature, anyCandidate, (vacature, candidate) => {
      const sent = JSON.stringify(
        matchView(scoreMatch(vacature, candidate, sampleRelations), "employer"),
      );
      for (const kept of ["€", "draaitabellen", "candidateId", "evidence"]) {
        expect(sent).not.toContain(kept);
      }
    }),
  );
});
