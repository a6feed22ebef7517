import { expect, test } from "vitest";
import { distanceFulfilment, greatCircleMetres } from "./distance-fulfilment.ts";

test.each([
  [20_000, 20, 0, 1000],
  [30_000, 20, 0, 500],
  [40_000, 20, 0, 0],
  [90_000, 20, 0, 0],
  [30_000, 20, 2, 1000],
  [50_000, 20, 2, 499],
  [200_000, 20, 5, 1000],
  [0, 0, 0, 1000],
  [1, 0, 0, 0],
  [null, 20, 0, null],
  [5_000, null, 0, null],
])("%s m, at most %s km wished, %s days at home", (metres, wish, days, fulfilment) => {
  expect(distanceFulfilment(metres, wish, days)).toBe(fulfilment);
});

test("Amsterdam to Utrecht is about 35 km, and the way back the same", () => {
  const amsterdam = { lat: 52.3728, lon: 4.8936 };
  const utrecht = { lat: 52.0907, lon: 5.1214 };
  expect(greatCircleMetres(amsterdam, utrecht)).toBeGreaterThan(34_500);
  expect(greatCircleMetres(amsterdam, utrecht)).toBeLessThan(35_500);
  expect(greatCircleMetres(utrecht, amsterdam)).toBe(greatCircleMetres(amsterdam, utrecht));
});

test("an unknown place gives an unknown distance", () => {
  expect(greatCircleMetres({ lat: 52, lon: 5 }, { lat: null, lon: null })).toBeNull();
});
