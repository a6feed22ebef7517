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
