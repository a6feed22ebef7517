import { expect, test } from "vitest";
import { fieldNames } from "./field-names.ts";

function verdicts(...names: string[]) {
  const judge = fieldNames();
  return names.map((name) => judge(name));
}

test("the names of our forms are taken", () => {
  expect(
    verdicts("name", "skills[0].name", "experiences[50].startsOn", "contractForms", "list[]"),
  ).toEqual(["fine", "fine", "fine", "fine", "fine"]);
});

test("a row above 50 and a fourth step are too large, whatever stands around them", () => {
  expect(verdicts("skills[51].name", "a[999]", "a.b.c.d", "a[0][0][0]", "a[0][999][1][2]")).toEqual(
    Array(5).fill("too-large"),
  );
  expect(verdicts(`a${"[9]".repeat(50_000)}`, "x".repeat(101))).toEqual(["too-large", "too-large"]);
});

test("a name that no form writes is not ours", () => {
  const odd =
    "a[|a]|a..b|.a|a[-1]|a[x]|a[1e9]|[0]|[]|a[][0]|__proto__|a.__proto__|__intent__|a b|é";
  const words = "constructor|a.constructor|toString|a.prototype.b|a[4000000000000]";
  for (const name of `${odd}|${words}|`.split("|")) {
    expect([name, ...verdicts(name)]).toEqual([name, "not-ours"]);
  }
});

test("a name that contradicts an earlier one is not ours", () => {
  expect(verdicts("a", "a.b", "a[0]", "a")).toEqual(["fine", "not-ours", "not-ours", "fine"]);
  expect(verdicts("a[0].b", "a.b", "a[1]", "a[0]", "a[]")).toEqual([
    "fine",
    "not-ours",
    "fine",
    "not-ours",
    "fine",
  ]);
});
