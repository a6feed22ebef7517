import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceFulfilment, greatCircleMetres, travelDays } from "./distance-fulfilment.ts";

test.each([
  [20_000, 20, 0, 1000],
  [20_001, 20, 0, 999],
  [25_000, 20, 0, 500],
  [30_000, 20, 0, 0],
  [90_000, 20, 0, 0],
  [25_000, 20, 2, 500],
  [30_000, 20, 4, 0],
  [74_000, 30, 3, 0],
  [50_000, 40, 0, 500],
  [60_000, 40, 0, 0],
  [10_000, 5, 0, 500],
  [15_000, 5, 0, 0],
  [200_000, 20, 5, 1000],
  [0, 0, 0, 1000],
  [1, 0, 0, 999],
  [10_000, 0, 0, 0],
  [null, 20, 0, null],
  [5_000, null, 0, null],
])("%s m, at most %s km wished, %s days at home", (metres, wish, days, fulfilment) => {
  expect(distanceFulfilment(metres, { maxDistanceKm: wish }, days)).toBe(fulfilment);
});

test.each([
  [45_000, 1, 0],
  [45_000, 2, 1000],
  [45_001, 2, 999],
  [45_000, 4, 1000],
])(
  "%s m of 30 km, or 45 km from two days at home: %s days count %s",
  (metres, days, fulfilment) => {
    const wish = { maxDistanceKm: 30, travelFurther: { km: 45, fromHomeDays: 2 } };
    expect(distanceFulfilment(metres, wish, days)).toBe(fulfilment);
  },
);

test("a longer way that is shorter than the wish takes nothing away", () => {
  const wish = { maxDistanceKm: 30, travelFurther: { km: 10, fromHomeDays: 1 } };
  expect(distanceFulfilment(30_000, wish, 2)).toBe(1000);
});

test("a wish that is hard is not met a metre further", () => {
  const wish = { maxDistanceKm: 30, distanceHard: true };
  expect(distanceFulfilment(30_000, wish, 0)).toBe(1000);
  expect(distanceFulfilment(30_001, wish, 0)).toBe(0);
});

test.each([
  [40, 0, 5],
  [36, 2, 3],
  [24, 1, 2],
  [8, 3, 0],
])("%s hours with %s days at home are %s days on the road", (hours, home, days) => {
  expect(travelDays(hours, home)).toBe(days);
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

test("beyond the wish nothing is met, and further is never better", () => {
  const km = fc.integer({ min: 0, max: 300 });
  const beyond = fc.integer({ min: 1, max: 300_000 });
  fc.assert(
    fc.property(km, beyond, beyond, fc.integer({ min: 0, max: 4 }), (wish, one, more, days) => {
      const at = (metres: number) => distanceFulfilment(metres, { maxDistanceKm: wish }, days) ?? 0;
      const near = at(wish * 1000 + one);
      expect(near).toBeLessThan(1000);
      expect(at(wish * 1000 + one + more)).toBeLessThanOrEqual(near);
    }),
  );
});
