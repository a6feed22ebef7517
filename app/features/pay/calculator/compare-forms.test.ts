import { expect, test } from "vitest";
import { type Assumptions, compareForms } from "./compare-forms.ts";
import { COMPARISON_PARAMS, readComparison } from "./read-comparison.ts";

const NOTHING: Assumptions = {
  holidayAllowance: 0,
  holidays: 0,
  publicHolidays: 0,
  sickDays: 0,
  weeksBetween: 0,
  billable: 100,
  pension: 0,
  insurance: 0,
  costs: 0,
};

test("without anything assumed the three forms ask the same an hour", () => {
  const start = { from: "month", cents: 312_000, weeklyHours: 36 } as const;
  expect(compareForms(start, NOTHING)).toEqual({
    paidHours: 1872,
    workHours: 1872,
    billableHours: 1872,
    packageCents: 3_744_000,
    monthCents: 312_000,
    vastHourCents: 2_000,
    interimHourCents: 2_000,
    zzpRateCents: 2_000,
    turnoverCents: 3_744_000,
  });
});

test("each assumption does what its words say", () => {
  const start = { from: "month", cents: 300_000, weeklyHours: 40 } as const;
  const compared = compareForms(start, {
    holidayAllowance: 8,
    holidays: 20,
    publicHolidays: 6,
    sickDays: 4,
    weeksBetween: 2,
    billable: 50,
    pension: 10,
    insurance: 5,
    costs: 5,
  });
  // 50 weeks of 40 hours, less 30 days of 8, half of it billable: 880 hours for 38,880 euros and a fifth.
  expect(compared).toMatchObject({
    packageCents: 3_888_000,
    turnoverCents: 4_665_600,
    workHours: 2_000,
    billableHours: 880,
    vastHourCents: 1_731,
    interimHourCents: 1_800,
    zzpRateCents: 5_302,
  });
});

test("a rate leads back to the pay that led to it", () => {
  const { assumed } = readComparison(new URLSearchParams());
  const there = compareForms({ from: "month", cents: 320_000, weeklyHours: 32 }, assumed);
  const back = compareForms(
    { from: "rate", cents: there?.zzpRateCents ?? 0, weeklyHours: 32 },
    assumed,
  );
  expect(Math.abs((back?.monthCents ?? 0) - 320_000)).toBeLessThan(100);
});

test("where no hour is left there is nothing to compare", () => {
  const start = { from: "rate", cents: 6_000, weeklyHours: 36 } as const;
  expect(compareForms(start, { ...NOTHING, billable: 0 })).toBeNull();
  expect(compareForms(start, { ...NOTHING, weeksBetween: 40, holidays: 100 })).toBeNull();
});

test("the address holds every assumption; one that makes no sense is said and starts anew", () => {
  const asked = readComparison(
    new URLSearchParams("bedrag=60&van=uurtarief&uren=24&pensioen=12,5&kosten=x&ziek=101"),
  );
  expect(asked.assumed).toMatchObject({ pension: 12.5, costs: 5, sickDays: 5 });
  expect(asked.ignored).toHaveLength(2);
  expect(asked.typed.kosten).toBe("x");
  expect(asked.comparison?.zzpRateCents).toBe(6_000);
  expect(readComparison(new URLSearchParams("bedrag=60")).comparison).toBeNull();
  expect(new Set(COMPARISON_PARAMS).size).toBe(12);
});
