import { expect, test } from "vitest";
import { availabilityFulfilment } from "./availability-fulfilment.ts";

test.each([
  ["earlier", 19_900, 1000],
  ["on the day", 20_000, 1000],
  ["30 days late", 20_030, 666],
  ["90 days late", 20_090, 0],
  ["a year late", 20_365, 0],
  ["on an unknown day", null, null],
])("available %s", (_, day, fulfilment) => {
  expect(availabilityFulfilment(20_000, day)).toBe(fulfilment);
});
