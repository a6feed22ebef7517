import { expect, test } from "vitest";
import { distanceGains } from "./distance-gains.ts";

test("a longer way counts what it brings, and a step that brings nothing is left out", () => {
  expect(distanceGains(30, [34_000, 35_000, 41_000, 44_000, 58_000, 90_000])).toEqual([
    { km: 35, more: 2 },
    { km: 45, more: 4 },
    { km: 60, more: 5 },
  ]);
});

test("where nothing is only too far, there is nothing to gain", () => {
  expect(distanceGains(30, [])).toEqual([]);
});
