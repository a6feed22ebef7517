import { expect, test } from "vitest";
import { findListTopic } from "../public/list-topic.ts";
import { suggestPlaceNames, suggestWords } from "./suggest-words.ts";

test("a beginning suggests roles by any of their names, then skills, without doubles", () => {
  expect(suggestWords("backoff")[0]).toBe("Backofficemedewerker");
  expect(suggestWords("exc")).toContain("Excel");
  const some = suggestWords("se");
  expect(new Set(some).size).toBe(some.length);
  expect(some.length).toBeLessThanOrEqual(8);
});

test("accents make no difference, places are known, and a spelling mistake is forgiven", () => {
  expect(suggestWords("prive")).toEqual(suggestWords("privé"));
  expect(suggestWords("prive")).toContain("Personal assistant");
  expect(suggestWords("amersf")).toContain("Amersfoort");
  expect(suggestWords("secretarese")).toContain("Secretaresse");
  expect(suggestWords("recptionist")).toContain("Receptionist");
  expect(suggestWords("rotterdm")).toContain("Rotterdam");
  expect(suggestWords("qqqqqq")).toEqual([]);
});

test("one letter suggests nothing", () => {
  expect(suggestWords("s")).toEqual([]);
  expect(suggestPlaceNames("u")).toEqual([]);
});

test("places come largest first", () => {
  expect(suggestPlaceNames("utr")[0]).toBe("Utrecht");
});

test.each([
  ["beroep", "planner", "Vacatures voor planners"],
  ["plaats", "utrecht", "Vacatures rond Utrecht"],
  ["sector", "zorg", "Vacatures in zorg en welzijn"],
])("a list per %s has a title of its own", (by, value, title) => {
  expect(findListTopic(by, value)?.title).toBe(title);
});

test("an unknown role, place, sector or kind of list is none", () => {
  for (const [by, value] of [
    ["beroep", "tovenaar"],
    ["plaats", "nergens"],
    ["sector", "magie"],
    ["kleur", "groen"],
  ] as const) {
    expect(findListTopic(by, value)).toBeNull();
  }
});
