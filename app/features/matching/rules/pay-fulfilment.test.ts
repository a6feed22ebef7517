import { expect, test } from "vitest";
import { payFulfilment } from "./pay-fulfilment.ts";

test.each([
  ["below the range", 1500, 1000],
  ["at the top", 2000, 1000],
  ["5 % over the top", 2100, 750],
  ["10 % over the top", 2200, 500],
  ["20 % over the top", 2400, 0],
  ["twice the top", 4000, 0],
  ["not known", null, null],
])("a range up to 20 euros an hour against a wish %s", (_, wish, fulfilment) => {
  expect(payFulfilment(2000, wish)).toBe(fulfilment);
});
