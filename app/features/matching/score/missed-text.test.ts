import { expect, test } from "vitest";
import { missedText } from "./missed-text.ts";

test.each([
  ["distance", true, "net verder dan gewenst"],
  ["distance", false, "verder dan gewenst"],
  ["role", true, "verwante functie"],
  ["pay", false, "loon onder de wens"],
  ["iets", false, "Iets past niet"],
])("%s, narrowly %s: %s", (key, narrowly, text) => {
  expect(missedText({ key, label: "Iets", narrowly })).toBe(text);
});
