import { expect, test } from "vitest";
import { hoursFulfilment } from "./hours-fulfilment.ts";

test.each([
  [24, 32, 1000],
  [32, 40, 1000],
  [16, 24, 1000],
  [34, 40, 750],
  [8, 20, 500],
  [40, 40, 0],
  [null, 20, 500],
  [36, null, 500],
  [null, null, null],
])("24 to 32 hours offered, %s to %s wanted", (hoursMin, hoursMax, fulfilment) => {
  const offered = { hoursMin: 24, hoursMax: 32 };
  expect(hoursFulfilment(offered, { hoursMin, hoursMax })).toBe(fulfilment);
});
