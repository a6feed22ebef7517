import { expect, test } from "vitest";
import { sampleCandidate, sampleRelations, sampleVacature } from "#tests/support/sample-match.ts";
import { scoreMatch } from "../score/score-match.ts";
import { FULL, PRIOR } from "./fulfilment.ts";

test("what is not known counts half of what is wholly met", () => {
  expect(FULL).toBe(1000);
  expect(PRIOR).toBe(500);
});

test("how far somebody wants to travel is said as asked, and nothing where they did not say", () => {
  const asked = (
    maxDistanceKm: number | null,
    travelFurther: { km: number; fromHomeDays: number } | null = null,
  ) => {
    const wishes = { ...sampleCandidate().wishes, maxDistanceKm, travelFurther };
    const { criteria } = scoreMatch(sampleVacature(), sampleCandidate({ wishes }), sampleRelations);
    return criteria.find(({ key }) => key === "distance")?.asked;
  };
  expect(asked(30)).toBe("tot 30 km");
  expect(asked(null)).toBe("");
  expect(asked(30, { km: 60, fromHomeDays: 2 })).toMatch(/^tot 30 km, vanaf .* tot 60 km$/);
  expect(asked(30, { km: 30, fromHomeDays: 2 })).toBe("tot 30 km");
});
