import { expect, test } from "vitest";
import { educationFulfilment } from "./education-fulfilment.ts";

test.each([
  ["hbo", "hbo", false, 1000],
  ["hbo", "wo", false, 1000],
  ["hbo", "mbo4", false, 600],
  ["hbo", "mbo3", false, 300],
  ["hbo", "vmbo", false, 0],
  ["hbo", "mbo4", true, 0],
  ["hbo", "hbo", true, 1000],
  ["hbo", null, true, null],
] as const)("%s asked, %s shown, hard %s", (level, shown, hard, fulfilment) => {
  expect(educationFulfilment({ level, importance: 3, hard }, shown)).toBe(fulfilment);
});
