import { expect, test } from "vitest";
import { hybridFulfilment } from "./hybrid-fulfilment.ts";

test.each([
  [2, 2, 1000],
  [3, 1, 1000],
  [0, 0, 1000],
  [1, 2, 500],
  [2, 3, 666],
  [0, 2, 0],
  [2, null, null],
])("%s days at home offered, %s wanted", (offered, wanted, fulfilment) => {
  expect(hybridFulfilment(offered, wanted)).toBe(fulfilment);
});
