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

test("what counts at a quarter of the vacatures is asked, at fewer it is not", () => {
  const candidate = sampleCandidate({ education: null });
  const asks = scoreMatch(sampleVacature({ id: "a" }), candidate, sampleRelations);
  const others = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      scoreMatch(sampleVacature({ id: `b${i}`, education: null }), candidate, sampleRelations),
    );
  const keys = (scores: (typeof asks)[]) => missingAnswers(scores).map(({ key }) => key);
  expect(keys([asks, ...others(3)])).toContain("education");
  expect(keys([asks, ...others(4)])).not.toContain("education");
});

test("the wanted role is asked on request, of who did not say it", () => {
  const silent = sampleCandidate({ wishes: { ...sampleCandidate().wishes, roles: [] } });
  const told = sampleCandidate();
  const keys = (candidate: typeof told, askRole: boolean) =>
    missingAnswers([scoreMatch(sampleVacature(), candidate, sampleRelations)], { askRole }).map(
      ({ key }) => key,
    );
  expect(keys(silent, true)).toContain("role");
  expect(keys(silent, false)).not.toContain("role");
  expect(keys(told, true)).not.toContain("role");
});

test("three answers are asked at most, and of equal weight in order of name", () => {
  const nothing = sampleCandidate({
    education: null,
    wishes: {
      ...sampleCandidate().wishes,
      payWishCentsPerHour: null,
      contractForms: [],
      maxDistanceKm: null,
      hybridDaysWish: null,
    },
  });
  const asked = missingAnswers([scoreMatch(sampleVacature(), nothing, sampleRelations)]);
  expect(asked).toHaveLength(3);
  expect(asked[0]?.key).toBe("pay");
});
