import { expect, test } from "vitest";
import { CHOICE_SETS, orderedSet } from "./choice-sets.ts";
import { STATEMENTS } from "./statements.ts";

test("every statement stands in five sets, every pair in exactly one", () => {
  const numbers = STATEMENTS.map((_, n) => n);
  for (const a of numbers) {
    expect(CHOICE_SETS.filter((set) => set.includes(a))).toHaveLength(5);
    for (const b of numbers.slice(a + 1))
      expect(CHOICE_SETS.filter((set) => set.includes(a) && set.includes(b))).toHaveLength(1);
  }
});

test("every set shows four dimensions, one of them twice", () => {
  for (const set of CHOICE_SETS)
    expect(new Set(set.map((n) => STATEMENTS[n]?.dimension)).size).toBe(4);
});

test("the same seed gives the same order, and the set keeps its statements", () => {
  for (const [i, set] of CHOICE_SETS.entries()) {
    expect(orderedSet(i, 42)).toEqual(orderedSet(i, 42));
    expect(orderedSet(i, 42).toSorted()).toEqual(set.toSorted());
  }
});

test("over many seeds each statement stands about as often in each place", () => {
  const counts = [0, 0, 0, 0, 0];
  for (let seed = 0; seed < 5000; seed++) {
    const place = orderedSet(4, seed).indexOf(CHOICE_SETS[4]?.[0] ?? -1);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
