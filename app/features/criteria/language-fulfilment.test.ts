import { expect, test } from "vitest";
import { languageFulfilment } from "./language-fulfilment.ts";

test.each([
  ["B2", "B2", false, 1000],
  ["B2", "C2", false, 1000],
  ["B2", "B1", false, 600],
  ["B2", "A2", false, 250],
  ["B2", "A1", false, 0],
  ["B2", "B1", true, 600],
  ["B2", "A2", true, 0],
] as const)("English %s asked, %s shown, hard %s", (asked, shown, hard, fulfilment) => {
  const requirement = { language: "en", cefr: asked, importance: 3, hard } as const;
  expect(languageFulfilment(requirement, [{ language: "en", cefr: shown }])).toBe(fulfilment);
});

test("a language that is not listed is unknown, also when hard", () => {
  const requirement = { language: "de", cefr: "B1", importance: 5, hard: true } as const;
  expect(languageFulfilment(requirement, [{ language: "en", cefr: "C2" }])).toBeNull();
});
