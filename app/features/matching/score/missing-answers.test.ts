import { expect, test } from "vitest";
import { sampleCandidate, sampleRelations, sampleVacature } from "#tests/support/sample-match.ts";
import { missingAnswers } from "./missing-answers.ts";
import { scoreMatch } from "./score-match.ts";

test("a candidate who told everything misses nothing", () => {
  expect(
    missingAnswers([scoreMatch(sampleVacature(), sampleCandidate(), sampleRelations)]),
  ).toEqual([]);
});

test("what is not told comes with the number of vacatures at which it counts, heaviest first", () => {
  const candidate = sampleCandidate({
    education: null,
    wishes: { ...sampleCandidate().wishes, payWishCentsPerHour: null },
  });
  const scores = ["a", "b"].map((id) =>
    scoreMatch(sampleVacature({ id }), candidate, sampleRelations),
  );
  expect(missingAnswers(scores)).toEqual([
    { key: "pay", vacatures: 2 },
    { key: "education", vacatures: 2 },
  ]);
});

test("what the vacature does not tell is not asked of the candidate", () => {
  const score = scoreMatch(
    sampleVacature({ lat: null, lon: null }),
    sampleCandidate(),
    sampleRelations,
  );
  expect(missingAnswers([score])).toEqual([]);
});
