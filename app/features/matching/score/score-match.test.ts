import { expect, test } from "vitest";
import { describeMatchProperties } from "#tests/support/match-properties.ts";
import {
  rankedProfile,
  sampleCandidate,
  sampleRelations,
  sampleVacature,
} from "#tests/support/sample-match.ts";
import { scoreMatch } from "./score-match.ts";
import { harmonicTotal, sumSide } from "./side-score.ts";

describeMatchProperties({ numRuns: 300 });

test("somebody who fits in everything scores 100 with everything known", () => {
  const score = scoreMatch(sampleVacature(), sampleCandidate(), sampleRelations);
  expect(score).toMatchObject({ total: 100, rounded: 100, band: "sterk", coverage: 1 });
  expect(score.blockers).toEqual([]);
  expect(score.criteria.every(({ state }) => state === "met")).toBe(true);
});

test("a hard skill that is answered with no blocks and is named", () => {
  const candidate = sampleCandidate({ skills: [{ skillId: "excel", level: 0 }] });
  const score = scoreMatch(sampleVacature(), candidate, sampleRelations);
  expect(score.blockers).toEqual([{ key: "skill:excel", side: "employer", label: "Excel" }]);
});

test("a hard skill that nobody asked about is unknown and does not block", () => {
  const score = scoreMatch(sampleVacature(), sampleCandidate({ skills: [] }), sampleRelations);
  expect(score.criteria[0]).toMatchObject({
    key: "skill:excel",
    state: "unknown",
    fulfilment: 500,
    evidence: null,
    missingFrom: "candidate",
  });
  expect(score.blockers).toEqual([]);
  expect(score.coverage).toBeLessThan(1);
});

test("a related skill counts more than silence and says which skill it is", () => {
  const candidate = sampleCandidate({ skills: [{ skillId: "sheets", level: 4 }] });
  const [excel] = scoreMatch(sampleVacature(), candidate, sampleRelations).criteria;
  expect(excel).toMatchObject({ state: "partly", fulfilment: 550 });
  expect(excel?.evidence?.value).toBe("verwante vaardigheid Google Sheets, niveau expert");
});

test("culture takes exactly its share of each side", () => {
  const tense = scoreMatch(
    sampleVacature({ cultureWeightPercent: 25 }),
    sampleCandidate({ culture: rankedProfile(true) }),
    sampleRelations,
  );
  expect(tense.culture.band).toBe("spanning");
  expect([tense.employerSide.score, tense.candidateSide.score, tense.total]).toEqual([75, 75, 75]);
});

test("an unknown culture counts half and lowers the coverage by its share", () => {
  const score = scoreMatch(sampleVacature(), sampleCandidate({ culture: null }), sampleRelations);
  expect(score.employerSide).toMatchObject({ score: 90, coverage: 0.8 });
});

test("a culture share above 25 % is refused", () => {
  const vacature = sampleVacature({ cultureWeightPercent: 26 });
  expect(() => scoreMatch(vacature, sampleCandidate(), sampleRelations)).toThrow(RangeError);
});

test("a side without criteria is half with coverage 0, two zero sides give 0", () => {
  expect(sumSide([])).toEqual({ points: 500, max: 1000, known: 0, weight: 0 });
  const nothing = { points: 0, max: 1000, known: 1, weight: 1 };
  expect(harmonicTotal(nothing, nothing)).toBe(0);
});
