import { expect, test } from "vitest";
import { cultureChoiceSchema, cultureChoicesSchema } from "./schema.ts";

test.each([
  ["a choice from the set", { set: 0, best: 3, worst: 14 }, true],
  ["the same statement twice", { set: 0, best: 3, worst: 3 }, false],
  ["a statement from another set", { set: 0, best: 4, worst: 14 }, false],
  ["a set that does not exist", { set: 21, best: 3, worst: 14 }, false],
])("%s", (_, choice, valid) => {
  expect(cultureChoiceSchema.safeParse(choice).success).toBe(valid);
});

test("a set is answered at most once", () => {
  const choice = { set: 0, best: 3, worst: 14 };
  expect(cultureChoicesSchema.safeParse([choice]).success).toBe(true);
  expect(cultureChoicesSchema.safeParse([choice, choice]).success).toBe(false);
});
