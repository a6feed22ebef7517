import { expect, test } from "vitest";
import { nearestPlaceName } from "./misspelt-place.ts";
import { PLACES } from "./place-names.ts";
import { REGION_ROWS } from "./regions.data.ts";
import { findRegion } from "./regions.ts";
import { asPlace } from "./schema.ts";

test("every municipality and province of a region exists", () => {
  const known = new Set(
    PLACES.flatMap(({ province, gemeente, name }) => [province, gemeente ?? name]),
  );
  for (const { provinces = [], gemeentes = [] } of REGION_ROWS) {
    for (const name of [...provinces, ...gemeentes]) expect(known.has(name), name).toBe(true);
  }
});

test("a region is found by any of its names, a place before a region of that name", () => {
  expect(findRegion("achterhoek")?.placeIds).toContain("doetinchem");
  expect(findRegion("regio Twente")?.placeIds).toContain("enschede");
  expect(findRegion("West Friesland")?.name).toBe("West-Friesland");
  expect(findRegion("provincie Utrecht")?.placeIds).toContain("amersfoort");
  expect(findRegion("atlantis")).toBeNull();
  expect(asPlace("Utrecht")).not.toHaveProperty("placeIds");
  expect(asPlace("het Gooi")).toHaveProperty("placeIds");
});

test("a misspelt place is the nearest, the largest of equals", () => {
  expect(nearestPlaceName("rotterdm")).toBe("Rotterdam");
  expect(nearestPlaceName("amsterdma")).toBe("Amsterdam");
  expect(nearestPlaceName("enschedee")).toBe("Enschede");
  expect(nearestPlaceName("kwantumfysica")).toBeNull();
});

test("a region holds the villages of its municipalities, whatever their own names are", () => {
  for (const { gemeentes = [], provinces = [], names } of REGION_ROWS) {
    const region = findRegion(names[0] ?? "");
    const inside = PLACES.filter(
      ({ gemeente, province, name }) =>
        gemeentes.some((one) => one === (gemeente ?? name)) ||
        provinces.some((one) => one === province),
    );
    expect(region?.placeIds, names[0]).toEqual(inside.map(({ id }) => id));
  }
  const villages = PLACES.filter(({ gemeente, name }) => gemeente && gemeente !== name);
  expect(villages.length).toBeGreaterThan(0);
});

test("the middle of a region lies at the mean of its places", () => {
  const region = findRegion("Achterhoek");
  const places = PLACES.filter(({ id }) => region?.placeIds?.includes(id));
  const lats = places.map(({ lat }) => lat);
  expect(region?.lat).toBeGreaterThan(Math.min(...lats));
  expect(region?.lat).toBeLessThan(Math.max(...lats));
});
