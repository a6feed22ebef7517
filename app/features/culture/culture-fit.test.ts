import { expect, test } from "vitest";
import { CHOICE_SETS } from "./choice-sets.ts";
import { cultureFit, cultureScore, fisherInterval } from "./culture-fit.ts";
import { type CultureProfile, cultureProfile } from "./culture-profile.ts";
import { cultureFitSchema } from "./schema.ts";

const ranked = (direction: 1 | -1, sets = 21): CultureProfile =>
  cultureProfile(
    CHOICE_SETS.slice(0, sets).map((statements, set) => {
      const sorted = statements.toSorted((a, b) => direction * (a - b));
      return { set, best: sorted[0] ?? 0, worst: sorted[4] ?? 0 };
    }),
  );
const exactly = (scores: readonly number[]): CultureProfile => ({
  scores,
  counted: scores.map(() => true),
});
const employer = [ranked(1), ranked(1)];

test("Fisher's interval of r = 0.5 over 21 statements", () => {
  const [low, high] = fisherInterval(0.5, 21);
  expect(low).toBeCloseTo(0.0871, 3);
  expect(high).toBeCloseTo(0.7663, 3);
});

test("a correlation becomes a score from 0 to 100", () => {
  expect([-1, 0, 0.5, 1].map(cultureScore)).toEqual([0, 50, 75, 100]);
});

test("the same answers are a strong fit, the opposite answers a tension", () => {
  expect(cultureFit(employer, ranked(1))).toMatchObject({ band: "sterk", score: 100 });
  expect(cultureFit(employer, ranked(-1))).toMatchObject({ band: "spanning", score: 0 });
});

test("an interval that contains 0 is mixed", () => {
  const across = exactly(Array.from({ length: 21 }, (_, n) => (n % 2 === 0 ? 2 : -2)));
  const fit = cultureFit(employer, across);
  expect(fit.band).toBe("gemengd");
  expect(fit.low).toBeLessThan(0);
  expect(fit.high).toBeGreaterThan(0);
});

test.each([
  ["no candidate", employer, null, "candidate-missing"],
  ["one rater", [ranked(1)], ranked(1), "too-few-raters"],
  ["a candidate who stopped early", employer, ranked(1, 6), "too-few-statements"],
  ["raters who disagree", [ranked(1), ranked(-1)], ranked(1), "raters-disagree"],
  ["a candidate without preferences", employer, exactly(Array(21).fill(0)), "no-variation"],
] as const)("%s leaves the fit unknown", (_, raters, candidate, unknownBecause) => {
  const fit = cultureFit(raters, candidate);
  expect(fit).toMatchObject({ band: "onbekend", unknownBecause, r: null, score: null });
  expect(cultureFitSchema.parse(fit)).toEqual(fit);
});

test("agreements, differences and additions name the strongest statements", () => {
  const scores = Array.from({ length: 21 }, (_, n): number => (n < 10 ? 3 : -2));
  const person = scores.with(0, 5).with(20, 5).with(19, 2);
  const office = exactly(scores.with(0, 5));
  const fit = cultureFit([office, office], exactly(person));
  expect(fit.agreements[0]).toMatchObject({ statement: 0, employer: 5, candidate: 5 });
  expect(fit.differences.map(({ statement }) => statement)).toEqual([20, 19]);
  expect(fit.adds[0]).toEqual({
    statement: 20,
    employer: -2,
    candidate: 5,
    topic: "meningsverschillen op tijd oplossen",
  });
});
