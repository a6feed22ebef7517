import { expect, test } from "vitest";
import { isGood, MATCH_BANDS, matchBand, OLDER_BANDS } from "./match-band.ts";

const fine = { rounded: 90, coverage: 1, blocked: false, otherRole: false, missed: 0 };

test.each([
  ["everything fits", {}, "sterk"],
  ["the lowest total that is sterk", { rounded: 80 }, "sterk"],
  ["one point less", { rounded: 79 }, "goed"],
  ["the lowest total that is goed", { rounded: 65 }, "goed"],
  ["one point less", { rounded: 64 }, "redelijk"],
  ["the lowest total that is redelijk", { rounded: 55 }, "redelijk"],
  ["one point less", { rounded: 54 }, "weinig"],
  ["nothing fits, and nothing is broken", { rounded: 0 }, "weinig"],
  ["a way that is longer than wished", { missed: 1 }, "redelijk"],
  ["the same, and a low total", { missed: 1, rounded: 40 }, "weinig"],
  ["a longer way and less pay", { missed: 2 }, "weinig"],
  ["four wishes exceeded", { missed: 4 }, "weinig"],
  ["a hard demand is not met", { blocked: true }, "past niet"],
  ["a must is missing and little is known", { blocked: true, coverage: 0.2 }, "past niet"],
  ["another role than the wanted ones", { otherRole: true, missed: 1 }, "past niet"],
  ["half of what counts is known", { coverage: 0.5 }, "sterk"],
  ["less than half is known", { coverage: 0.49 }, "onvoldoende bekend"],
  [
    "less than half is known and the way is too long",
    { coverage: 0.49, missed: 1 },
    "onvoldoende bekend",
  ],
])("%s: %o is %s", (_, facts, band) => {
  expect(matchBand({ ...fine, ...facts })).toBe(band);
});

test("past goed is sterk or goed and no other word, of now or of before", () => {
  expect([...MATCH_BANDS, ...OLDER_BANDS].filter(isGood)).toEqual(["sterk", "goed"]);
});
