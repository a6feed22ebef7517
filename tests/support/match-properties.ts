import fc from "fast-check";
import { expect, test } from "vitest";
import { greatCircleMetres } from "#app/features/matching/rules/distance-fulfilment.ts";
import { matchScoreSchema } from "#app/features/matching/schema.ts";
import { compareMatches } from "#app/features/matching/score/compare-matches.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import {
  contributions,
  harmonicTotal,
  sumSide,
  totalCoverage,
} from "#app/features/matching/score/side-score.ts";
import { anyCandidate, anyVacature, sampleRelations } from "./sample-match.ts";

const anyScore = fc
  .tuple(anyVacature, anyCandidate)
  .map(([vacature, candidate]) => scoreMatch(vacature, candidate, sampleRelations));

/**
 * The properties every score keeps, as tests of so many random cases each: a few hundred beside the
 * scorer, ten thousand in the proof.
 */
export function describeMatchProperties(runs: { numRuns: number }): void {
  test("the total lies between the two sides", () => {
    fc.assert(
      fc.property(anyScore, ({ employerSide, candidateSide, total }) => {
        expect(total).toBeGreaterThanOrEqual(Math.min(employerSide.score, candidateSide.score));
        expect(total).toBeLessThanOrEqual(Math.max(employerSide.score, candidateSide.score));
      }),
      runs,
    );
  });

  test("lowering one fulfilment never raises the total", () => {
    fc.assert(
      fc.property(anyScore, fc.nat(), fc.integer({ min: 1, max: 1000 }), (score, pick, by) => {
        const at = pick % score.criteria.length;
        const lowered = score.criteria.map((criterion, i) =>
          i === at
            ? { ...criterion, fulfilment: Math.max(0, criterion.fulfilment - by) }
            : criterion,
        );
        const sumOf = (side: string) => sumSide(lowered.filter((c) => c.side === side));
        expect(harmonicTotal(sumOf("employer"), sumOf("candidate"))).toBeLessThanOrEqual(
          score.total,
        );
      }),
      runs,
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
      runs,
    );
  });

  test("two candidates with equal profiles get equal scores, whatever their id", () => {
    fc.assert(
      fc.property(anyVacature, anyCandidate, fc.uuid(), (vacature, candidate, candidateId) => {
        const one = scoreMatch(vacature, candidate, sampleRelations);
        const other = scoreMatch(vacature, { ...candidate, id: candidateId }, sampleRelations);
        expect(other).toEqual({ ...one, candidateId });
      }),
      runs,
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
      runs,
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
      runs,
    );
  });

  test("the same input gives the same output, and it survives being stored", () => {
    fc.assert(
      fc.property(anyVacature, anyCandidate, (vacature, candidate) => {
        const score = scoreMatch(vacature, candidate, sampleRelations);
        expect(scoreMatch(vacature, candidate, sampleRelations)).toEqual(score);
        expect(matchScoreSchema.parse(JSON.parse(JSON.stringify(score)))).toEqual(score);
      }),
      runs,
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
      runs,
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
      runs,
    );
  });

  test("fulfilments, weights and sums are whole numbers, and nothing but sums makes the total", () => {
    fc.assert(
      fc.property(anyScore, ({ criteria, employerSide, candidateSide, total, coverage }) => {
        for (const { fulfilment, weight, importance } of criteria)
          for (const whole of [fulfilment, weight, importance])
            expect(Number.isSafeInteger(whole)).toBe(true);
        expect(harmonicTotal(employerSide, candidateSide)).toBe(total);
        expect(totalCoverage(employerSide, candidateSide)).toBe(coverage);
      }),
      runs,
    );
  });

  test("coverage is the share of the weight that is known", () => {
    fc.assert(
      fc.property(anyScore, ({ criteria, coverage }) => {
        const weightOf = (some: typeof criteria) => some.reduce((sum, c) => sum + c.weight, 0);
        const known = criteria.filter(({ state }) => state !== "unknown");
        expect(coverage).toBe(weightOf(known) / weightOf(criteria));
      }),
      runs,
    );
  });

  test("a blocker is a hard criterion that is not met, and every such criterion is one", () => {
    fc.assert(
      fc.property(anyScore, ({ criteria, blockers }) => {
        const failed = criteria.filter(({ hard, state }) => hard && state === "not-met");
        expect(blockers.map(({ key, side }) => [key, side])).toEqual(
          failed.map(({ key, side }) => [key, side]),
        );
      }),
      runs,
    );
  });

  test("a wish that is exceeded is never met", () => {
    fc.assert(
      fc.property(anyVacature, anyCandidate, (vacature, candidate) => {
        const { wishes } = candidate;
        const { criteria } = scoreMatch(vacature, candidate, sampleRelations);
        const stateOf = (key: string) =>
          criteria.find((one) => one.key === key && one.side === "candidate")?.state;
        const exceeded = {
          pay: (wishes.payWishCentsPerHour ?? 0) > vacature.payMaxCentsPerHour,
          hours:
            (wishes.hoursMin ?? 0) > vacature.hoursMax ||
            (wishes.hoursMax ?? 99) < vacature.hoursMin,
          distance:
            vacature.hybridDays < 5 &&
            wishes.maxDistanceKm !== null &&
            (greatCircleMetres(candidate, vacature) ?? 0) >
              1000 * Math.max(wishes.maxDistanceKm, wishes.travelFurther?.km ?? 0),
          contract:
            wishes.contractForms.length > 0 &&
            vacature.contractForms.length > 0 &&
            !wishes.contractForms.some((form) => vacature.contractForms.includes(form)),
          role:
            wishes.roles.length > 0 &&
            !wishes.roles.some(({ roleId }) => roleId === vacature.roleId),
        };
        for (const [key, isExceeded] of Object.entries(exceeded))
          if (isExceeded) expect([key, stateOf(key)]).not.toEqual([key, "met"]);
      }),
      runs,
    );
  });

  test("nobody is sterk or goed with a broken wish or must, or with little known", () => {
    fc.assert(
      fc.property(anyScore, ({ band, criteria, blockers, coverage, missed }) => {
        const decides = ["pay", "hours", "distance", "contract", "role"];
        const broken = criteria.filter(
          ({ key, side, state }) =>
            side === "candidate" &&
            decides.includes(key) &&
            (state === "partly" || state === "not-met"),
        );
        expect(missed.map(({ key }) => key)).toEqual(broken.map(({ key }) => key));
        const otherRole = broken.some(({ key, state }) => key === "role" && state === "not-met");
        const isOut = blockers.length > 0 || otherRole;
        expect(band === "past niet").toBe(isOut);
        if (!isOut) expect(band === "onvoldoende bekend").toBe(coverage < 0.5);
        if (["sterk", "goed"].includes(band)) expect(broken).toEqual([]);
        if (band === "redelijk") expect(broken.length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  test("a list is ordered by total, coverage and id, wherever it began", () => {
    const ranked = fc
      .uniqueArray(anyScore, { selector: ({ candidateId }) => candidateId, maxLength: 8 })
      .map((scores) => scores.map((score) => ({ ...score, id: score.candidateId })));
    fc.assert(
      fc.property(ranked, (scores) => {
        const ordered = scores.toSorted(compareMatches);
        expect(scores.toReversed().toSorted(compareMatches)).toEqual(ordered);
        for (const [i, next] of ordered.slice(1).entries()) {
          const before = ordered[i];
          if (before) expect(before.total).toBeGreaterThanOrEqual(next.total);
        }
      }),
      runs,
    );
  });
}
