import { expect, test } from "vitest";
import { CHOICE_SETS } from "./choice-sets.ts";
import { cultureProfile } from "./culture-profile.ts";
import {
  countingRaters,
  employerProfile,
  raterAgreement,
  raterDifferences,
  teamAgreement,
} from "./employer-profile.ts";

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
  expect(first).toBe(0);
  expect(raterDifferences([always("low"), always("low")])).toEqual([]);
});

test("one rater among three who answers otherwise leaves no one profile, among five is noted", () => {
  const odd = cultureProfile(
    CHOICE_SETS.map((statements, set) => {
      const [a = 0, b = 0, c = 0] = statements;
      return set % 2 ? { set, best: c, worst: a } : { set, best: b, worst: c };
    }),
  );
  const alike = (count: number) => Array.from({ length: count }, () => always("low"));
  expect(teamAgreement(alike(3))).toMatchObject({ differing: 0, isClear: true });
  expect(teamAgreement([...alike(2), odd])).toMatchObject({ differing: 1, isClear: false });
  expect(teamAgreement([...alike(4), odd])).toMatchObject({ differing: 1, isClear: true });
  expect(teamAgreement([always("low")])).toBeNull();
});

test("a rater who answered few questions does not count as one", () => {
  expect(countingRaters([always("low"), always("high", 3)])).toEqual([always("low")]);
});
