import { expect, test } from "vitest";
import {
  formatBytes,
  formatCount,
  formatHours,
  formatKm,
  formatPercent,
} from "./format-measure.ts";

test("hours are a range, or one figure when both are equal", () => {
  expect(formatHours(28, 36)).toBe("28–36 uur");
  expect(formatHours(32, 32)).toBe("32 uur");
  expect(formatHours(37.5)).toBe("37,5 uur");
});

test("kilometres are whole", () => {
  expect(formatKm(12.4)).toBe("12 km");
  expect(formatKm(0.4)).toBe("minder dan 1 km");
});

test("a number bends its noun", () => {
  expect(formatCount(1, "dag thuis", "dagen thuis")).toBe("1 dag thuis");
  expect(formatCount(0, "vacature", "vacatures")).toBe("0 vacatures");
  expect(formatCount(1204, "vacature", "vacatures")).toBe("1.204 vacatures");
});

test("shares and sizes", () => {
  expect(formatPercent(0.414)).toBe("41 %");
  expect(formatBytes(640_000)).toBe("640 kB");
  expect(formatBytes(2_400_000)).toBe("2,4 MB");
});
