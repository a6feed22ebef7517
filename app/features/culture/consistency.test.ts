import { expect, test } from "vitest";
import { CHOICE_SETS, orderedSet } from "./choice-sets.ts";
import { carelessFlags, choiceConsistency } from "./consistency.ts";

const byRank = CHOICE_SETS.map((statements, set) => ({
  set,
  best: Math.min(...statements),
  worst: Math.max(...statements),
}));

test("somebody with one order of preference is fully consistent", () => {
  expect(choiceConsistency(byRank)).toBe(1);
});

test("answers by place in the set, not by content, are less consistent", () => {
  const byPlace = CHOICE_SETS.map((set, i) => ({ set: i, best: set[0] ?? 0, worst: set[1] ?? 0 }));
  expect(choiceConsistency(byPlace)).toBeLessThan(0.9);
});

test("a circle over three sets is found", () => {
  const pair = (a: number, b: number) => {
    const set = CHOICE_SETS.findIndex((shown) => shown.includes(a) && shown.includes(b));
    return { set, best: a, worst: b };
  };
  const circle = choiceConsistency([pair(0, 1), pair(1, 2), pair(2, 0)]);
  const line = choiceConsistency([pair(0, 1), pair(1, 2), pair(0, 2)]);
  expect(circle).toBeLessThan(1);
  expect(line).toBe(1);
});

test("without answers nothing can be said", () => {
  expect(choiceConsistency([])).toBeNull();
});

test("the same position every time is flagged, from seven answers on", () => {
  const first = CHOICE_SETS.map((_, set) => {
    const [best = 0, worst = 0] = orderedSet(set, 7);
    return { set, best, worst };
  });
  expect(carelessFlags(first, 7, 300).samePosition).toBe(true);
  expect(carelessFlags(first.slice(0, 6), 7, 300).samePosition).toBe(false);
  expect(carelessFlags(byRank, 7, 300).samePosition).toBe(false);
});

test("under 40 seconds for all sets is too fast, in proportion for fewer", () => {
  expect(carelessFlags(byRank, 7, 39).tooFast).toBe(true);
  expect(carelessFlags(byRank, 7, 40).tooFast).toBe(false);
  expect(carelessFlags(byRank.slice(0, 3), 7, 10).tooFast).toBe(false);
  expect(carelessFlags([], 7, 0).tooFast).toBe(false);
});
