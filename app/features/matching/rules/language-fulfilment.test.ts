import { expect, test } from "vitest";
import { languageFulfilment } from "./language-fulfilment.ts";

test.each([
  ["B2", "B2", false, 1000],
  ["B2", "C2", false, 1000],
  ["B2", "B1", false, 750],
  ["B2", "A2", false, 600],
  ["B2", "A1", false, 500],
  ["B2", "B1", true, 600],
  ["B2", "A2", true, 0],
] as const)("English %s asked, %s shown, hard %s", (asked, shown, hard, fulfilment) => {
  const requirement = { language: "en", cefr: asked, importance: 3, hard } as const;
  expect(languageFulfilment(requirement, [{ language: "en", cefr: shown }])).toBe(fulfilment);
});

test("a must that is missing from a list is a no; from an empty list, or Dutch, it is unknown", () => {
  const must = { language: "de", cefr: "B1", importance: 5, hard: true } as const;
  const others = [{ language: "en", cefr: "C2" }] as const;
  expect(languageFulfilment(must, others)).toBe(0);
  expect(languageFulfilment(must, [])).toBeNull();
  expect(languageFulfilment({ ...must, language: "nl" }, others)).toBeNull();
  expect(languageFulfilment({ ...must, hard: false }, others)).toBeNull();
});
