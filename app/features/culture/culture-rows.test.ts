import { expect, test } from "vitest";
import { cultureExtremes, cultureRows } from "./culture-rows.ts";
import { STATEMENTS } from "./statements.ts";

const profileOf = (scoreOf: (i: number) => number) => ({
  scores: STATEMENTS.map((_, i) => scoreOf(i)),
  counted: STATEMENTS.map(() => true),
});

test("a dimension lies between 0 and 100, with 50 for neither chosen nor refused", () => {
  const rows = cultureRows(
    profileOf((i) => (i % 7 === 0 ? 5 : i % 7 === 1 ? -5 : 0)),
    [],
  );
  expect(rows.map(({ you }) => you)).toEqual([100, 0, 50, 50, 50, 50, 50]);
  expect(rows.every(({ team, spread }) => team === null && spread === undefined)).toBe(true);
});

test("two raters give a mean and the spread between them, one rater no spread", () => {
  const [high, low] = [profileOf(() => 1), profileOf(() => -1)];
  expect(cultureRows(null, [high, low])[0]).toEqual({
    label: "Ambitie",
    you: null,
    team: 50,
    spread: { low: 40, high: 60 },
  });
  expect(cultureRows(null, [high])[0]).toEqual({ label: "Ambitie", you: null, team: 60 });
});

test("the strongest choices are given in the words of the side, at most three each way", () => {
  const profile = profileOf((i) => (i < 4 ? 5 - i : i === 20 ? -2 : 0));
  const { most, least } = cultureExtremes(profile, "employer");
  expect(most).toEqual(STATEMENTS.slice(0, 3).map(({ employer }) => employer));
  expect(least).toEqual([STATEMENTS[20]?.employer]);
});
