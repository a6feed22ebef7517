import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  anyCandidate,
  anyVacature,
  rankedProfile,
  sampleCandidate,
  sampleRelations,
  sampleVacature,
} from "#tests/support/sample-match.ts";
import { matchScoreSchema } from "./schema.ts";
import { scoreMatch } from "./score-match.ts";
import { contributions, harmonicTotal, sumSide } from "./side-score.ts";

vi.setConfig({ testTimeout: process.env.PROOF ? 120_000 : 20_000 });

const RUNS = { numRuns: process.env.PROOF ? 10_000 : 300 };
const anyScore = fc
  .tuple(anyVacature, anyCandidate)
  .map(([vacature, candidate]) => scoreMatch(vacature, candidate, sampleRelations));

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

test("a related skill counts half and says which skill it is", () => {
  const candidate = sampleCandidate({ skills: [{ skillId: "sheets", level: 4 }] });
  const [excel] = scoreMatch(sampleVacature(), candidate, sampleRelations).criteria;
  expect(excel).toMatchObject({ state: "partly", fulfilment: 500 });
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

test("the total lies between the two sides", () => {
  fc.assert(
    fc.property(anyScore, ({ employerSide, candidateSide, total }) => {
      expect(total).toBeGreaterThanOrEqual(Math.min(employerSide.score, candidateSide.score));
      expect(total).toBeLessThanOrEqual(Math.max(employerSide.score, candidateSide.score));
    }),
    RUNS,
  );
});

test("lowering one fulfilment never raises the total", () => {
  fc.assert(
    fc.property(anyScore, fc.nat(), fc.integer({ min: 1, max: 1000 }), (score, pick, by) => {
      const at = pick % score.criteria.length;
      const lowered = score.criteria.map((criterion, i) =>
        i === at ? { ...criterion, fulfilment: Math.max(0, criterion.fulfilment - by) } : criterion,
      );
      const sumOf = (side: string) => sumSide(lowered.filter((c) => c.side === side));
      expect(harmonicTotal(sumOf("employer"), sumOf("candidate"))).toBeLessThanOrEqual(score.total);
    }),
    RUNS,
  );
});

test("a higher pay wish never raises the total", () => {
  fc.assert(
    fc.property(
      anyVacature,
      anyCandidate,
      fc.integer({ min: 1500, max: 4000 }),
      fc.integer({ min: 0, max: 2000 }),
      (vacature, candidate, payWishCentsPerHour, more) => {
        const totalAt = (wish: number) => {
          const wishes = { ...candidate.wishes, payWishCentsPerHour: wish };
          return scoreMatch(vacature, { ...candidate, wishes }, sampleRelations).total;
        };
        expect(totalAt(payWishCentsPerHour + more)).toBeLessThanOrEqual(
          totalAt(payWishCentsPerHour),
        );
      },
    ),
    RUNS,
  );
});

test("two candidates with equal profiles get equal scores, whatever their id", () => {
  fc.assert(
    fc.property(anyVacature, anyCandidate, fc.uuid(), (vacature, candidate, candidateId) => {
      const one = scoreMatch(vacature, candidate, sampleRelations);
      const other = scoreMatch(vacature, { ...candidate, id: candidateId }, sampleRelations);
      expect(other).toEqual({ ...one, candidateId });
    }),
    RUNS,
  );
});

test("adding a skill nobody asked for changes nothing", () => {
  fc.assert(
    fc.property(anyVacature, anyCandidate, (vacature, candidate) => {
      const skills = [...candidate.skills, { skillId: "jongleren", level: 4 as const }];
      expect(scoreMatch(vacature, { ...candidate, skills }, sampleRelations)).toEqual(
        scoreMatch(vacature, candidate, sampleRelations),
      );
    }),
    RUNS,
  );
});

test("the contributions of a side add up to its points, and those to its score", () => {
  fc.assert(
    fc.property(anyScore, (score) => {
      for (const [name, side] of [
        ["employer", score.employerSide],
        ["candidate", score.candidateSide],
      ] as const) {
        const parts = contributions(score, name);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(side.points);
        expect(parts.reduce((sum, { max }) => sum + max, 0)).toBe(side.max);
        expect(side.score).toBe(100 * (side.points / side.max));
      }
    }),
    RUNS,
  );
});

test("the same input gives the same output, and it survives being stored", () => {
  fc.assert(
    fc.property(anyVacature, anyCandidate, (vacature, candidate) => {
      const score = scoreMatch(vacature, candidate, sampleRelations);
      expect(scoreMatch(vacature, candidate, sampleRelations)).toEqual(score);
      expect(matchScoreSchema.parse(JSON.parse(JSON.stringify(score)))).toEqual(score);
    }),
    RUNS,
  );
});

test("what is unknown never blocks, counts 500 and has no evidence", () => {
  fc.assert(
    fc.property(anyScore, (score) => {
      for (const criterion of score.criteria.filter(({ state }) => state === "unknown")) {
        const { key, side } = criterion;
        expect(criterion).toMatchObject({ fulfilment: 500, evidence: null });
        expect(score.blockers.some((b) => b.key === key && b.side === side)).toBe(false);
      }
    }),
    RUNS,
  );
});

test("two totals stand in the order of their exact values", () => {
  fc.assert(
    fc.property(anyScore, anyScore, (one, other) => {
      const fraction = ({ employerSide: a, candidateSide: b }: typeof one) => {
        const sum = BigInt(a.points) * BigInt(b.max) + BigInt(b.points) * BigInt(a.max);
        return [2n * BigInt(a.points) * BigInt(b.points), sum === 0n ? 1n : sum] as const;
      };
      const [top, bottom] = fraction(one);
      const [otherTop, otherBottom] = fraction(other);
      const exact = top * otherBottom - otherTop * bottom;
      if (exact >= 0n) expect(one.total).toBeGreaterThanOrEqual(other.total);
      if (exact <= 0n) expect(one.total).toBeLessThanOrEqual(other.total);
    }),
    RUNS,
  );
});
