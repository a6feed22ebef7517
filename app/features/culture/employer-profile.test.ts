import { expect, test } from "vitest";
import { CHOICE_SETS } from "./choice-sets.ts";
import { cultureProfile } from "./culture-profile.ts";
import { employerProfile, raterAgreement, raterDifferences } from "./employer-profile.ts";

const always = (pick: "low" | "high", sets = 21) =>
  cultureProfile(
    CHOICE_SETS.slice(0, sets).map((statements, set) => {
      const [low, high] = [Math.min(...statements), Math.max(...statements)];
      return pick === "low" ? { set, best: low, worst: high } : { set, best: high, worst: low };
    }),
  );

test("the employer's profile is the mean over raters", () => {
  const { scores, counted } = employerProfile([always("low"), always("high")]);
  expect(scores.every((score) => score === 0)).toBe(true);
  expect(counted.every(Boolean)).toBe(true);
});

test("a rater who stopped early takes part only where their answers count", () => {
  const { scores } = employerProfile([always("low"), always("high", 3)]);
  expect(scores).toEqual(always("low").scores);
});

test("raters who say the same agree fully, opposite raters not at all", () => {
  expect(raterAgreement([always("low"), always("low")])).toBeCloseTo(1, 12);
  expect(raterAgreement([always("low"), always("high")])).toBeCloseTo(-1, 12);
  expect(raterAgreement([always("low"), always("low"), always("high")])).toBeCloseTo(-1 / 3, 12);
});

test("one rater, or one who answered little, gives no agreement", () => {
  expect(raterAgreement([always("low")])).toBeNull();
  expect(raterAgreement([always("low"), always("low", 3)])).toBeNull();
});

test("the statements on which raters differ most come widest first", () => {
  const [first] = raterDifferences([always("low"), always("high")]);
  expect(first).toEqual({ statement: 0, low: -5, high: 5 });
  expect(raterDifferences([always("low"), always("low")])).toEqual([]);
});
