import { expect, test } from "vitest";
import { isWorkingDay, workingDaysAfter } from "./working-days.ts";

const day = (iso: string) => new Date(`${iso}T00:00:00.000Z`);
const after = (iso: string, days: number) =>
  workingDaysAfter(day(iso), days).toISOString().slice(0, 10);

test("weekends and Dutch public holidays are no working days, and none is promised", () => {
  expect(after("2026-12-18", 5)).toBe("2026-12-28");
  expect(after("2027-04-20", 5)).toBe("2027-04-28");
  expect(after("2027-03-22", 5)).toBe("2027-03-30");
  expect(after("2027-05-05", 1)).toBe("2027-05-07");
  expect(after("2027-05-14", 1)).toBe("2027-05-18");
  expect(after("2026-12-31", 1)).toBe("2027-01-04");
  expect(after("2026-11-30", 5)).toBe("2026-12-07");
});

test("Good Friday, Sinterklaas and New Year's Eve are working days, King's Day moves off a Sunday", () => {
  expect(isWorkingDay(day("2027-03-26"))).toBe(true);
  expect(isWorkingDay(day("2025-12-05"))).toBe(true);
  expect(isWorkingDay(day("2026-12-31"))).toBe(true);
  expect(isWorkingDay(day("2031-04-28"))).toBe(true);
});

test("no day that is promised over five years is a day off", () => {
  for (let i = 0; i < 5 * 365; i++) {
    const from = new Date(day("2026-01-01").getTime() + i * 86_400_000);
    expect(isWorkingDay(workingDaysAfter(from, 5))).toBe(true);
  }
});
