import { expect, test } from "vitest";
import { correlateProfiles } from "./profile-correlation.ts";

const profile = (scores: readonly number[], counted = scores.map(() => true)) => ({
  scores,
  counted,
});

test("Pearson's r of a small worked example", () => {
  const { r, statements } = correlateProfiles(profile([1, 2, 3, 4]), profile([2, 1, 4, 3]));
  expect(r).toBeCloseTo(0.6, 12);
  expect(statements).toBe(4);
});

test("only statements that count on both sides take part", () => {
  const a = profile([1, 2, 3, 9], [true, true, true, false]);
  expect(correlateProfiles(a, profile([1, 2, 3, -9]))).toEqual({ r: 1, statements: 3 });
});

test("without variation there is no correlation", () => {
  expect(correlateProfiles(profile([0, 0, 0]), profile([1, 2, 3])).r).toBeNull();
  expect(correlateProfiles(profile([]), profile([])).r).toBeNull();
});
