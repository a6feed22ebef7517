import { expect, test } from "vitest";
import { cultureExtremes, culturePriorities, cultureRows } from "./culture-rows.ts";
import { STATEMENTS } from "./statements.ts";

const profileOf = (scoreOf: (i: number) => number) => ({
  scores: STATEMENTS.map((_, i) => scoreOf(i)),
  counted: STATEMENTS.map(() => true),
});

test("a dimension lies between 0 and 100, with 50 for neither chosen nor refused", () => {
  const rows = cultureRows(
    profileOf((i) => (i % 7 === 0 ? 5 : i % 7 === 1 ? -5 : 0)),
    [],
    0,
  );
  expect(rows.map(({ you }) => you)).toEqual([100, 0, 50, 50, 50, 50, 50]);
  expect(rows.every(({ team, spread }) => team === null && spread === undefined)).toBe(true);
});

test("a team shows from the number of raters on that its reader may see, a spread from four on", () => {
  const [high, low] = [profileOf(() => 1), profileOf(() => -1)];
  const ambition = (raters: (typeof high)[], from: number) => cultureRows(null, raters, from)[0];
  expect(ambition([high, low], 3)).toEqual({ label: "Ambitie", you: null, team: null });
  expect(ambition([high, low], 2)).toEqual({ label: "Ambitie", you: null, team: 50 });
  expect(ambition([high, low, low], 3)?.spread).toBeUndefined();
  expect(ambition([high, high, low, low], 3)).toEqual({
    label: "Ambitie",
    you: null,
    team: 50,
    spread: { low: 40, high: 60 },
  });
});

test("what goes before what is an order, strongest pair first, and empty without a choice", () => {
  const profile = profileOf((i) => (i < 2 ? 5 - i : i > 18 ? -i : 0));
  expect(culturePriorities(profile)).toEqual([
    { first: STATEMENTS[0]?.topic, second: STATEMENTS[20]?.topic },
    { first: STATEMENTS[1]?.topic, second: STATEMENTS[19]?.topic },
  ]);
  expect(culturePriorities(profileOf(() => 0))).toEqual([]);
});

test("the strongest choices are given in the words of the side, at most three each way", () => {
  const profile = profileOf((i) => (i < 4 ? 5 - i : i === 20 ? -2 : 0));
  const { most, least } = cultureExtremes(profile, "employer");
  expect(most).toEqual(STATEMENTS.slice(0, 3).map(({ employer }) => employer));
  expect(least).toEqual([STATEMENTS[20]?.employer]);
});
