import { expect, test } from "vitest";
import { entryAtBasis, isBelowMinimum, minimumAtBasis } from "./pay-at-basis.ts";
import { type PublishedRange, publishedPay } from "./published-pay.ts";

const DAY = new Date("2026-03-10T08:00:00Z");

function range(from: number, to: number, parts: Partial<PublishedRange> = {}): PublishedRange {
  return {
    salaryMinCents: from * 100,
    salaryMaxCents: to * 100,
    salaryHours: 36,
    organisationId: "a",
    publishedAt: DAY,
    invented: false,
    ...parts,
  };
}

const FIVE = ["a", "b", "c", "d", "e"].map((organisationId, i) =>
  range(2_000 + 100 * i, 2_200 + 100 * i, { organisationId }),
);

test("quartiles are of the middles, brought to the same hours", () => {
  const { spread, vacatures, employers } = publishedPay(FIVE.toReversed());
  expect([vacatures, employers]).toEqual([5, 5]);
  expect(spread?.[36]).toEqual({
    low: 200_000,
    q1: 220_000,
    median: 230_000,
    q3: 240_000,
    high: 260_000,
  });
  const asFull = FIVE.map((one) => ({
    ...one,
    salaryMinCents: (one.salaryMinCents * 40) / 36,
    salaryMaxCents: (one.salaryMaxCents * 40) / 36,
    salaryHours: 40,
  }));
  expect(publishedPay(asFull).spread?.[36]).toEqual(spread?.[36]);
  expect(publishedPay(FIVE).spread?.[40].median).toBe(255_556);
});

test("between two values a quartile lies in proportion", () => {
  const six = [...FIVE, range(2_500, 2_700, { organisationId: "f" })];
  expect(publishedPay(six).spread?.[36]).toMatchObject({
    q1: 222_500,
    median: 235_000,
    q3: 247_500,
  });
});

test("below five vacatures nothing is said, nor where one employer has more than half", () => {
  expect(publishedPay([])).toMatchObject({ standing: "few-vacatures", spread: null, from: null });
  expect(publishedPay(FIVE.slice(1))).toMatchObject({ standing: "few-vacatures", spread: null });
  const ofOne = [...FIVE, ...["x", "y"].map(() => range(3_000, 3_100))];
  expect(publishedPay(ofOne).standing).toBe("shown");
  const half = [...FIVE.slice(1, 4), ...FIVE.slice(0, 1), range(2_000, 2_100), range(2_000, 2_100)];
  expect(publishedPay(half)).toMatchObject({ vacatures: 6, standing: "shown" });
  const dominated = [...ofOne, range(3_000, 3_100), range(3_000, 3_100), range(3_000, 3_100)];
  expect(publishedPay(dominated)).toMatchObject({ standing: "one-employer", spread: null });
});

test("the period is from the first to the last that went online, and invented ones are told", () => {
  const later = new Date("2026-09-01T08:00:00Z");
  const told = publishedPay([...FIVE, range(2_000, 2_100, { publishedAt: later, invented: true })]);
  expect(told).toMatchObject({ from: DAY, to: later, invented: true });
});

test("an entry of any period stands beside them, and is held against the minimum without rounding", () => {
  const month = { period: "month", weeklyHours: 40, minCents: 300_000, maxCents: 400_000 } as const;
  expect(entryAtBasis(month, 36)).toEqual({ low: 270_000, high: 360_000 });
  const hour = { period: "hour", weeklyHours: 24, minCents: 1_471, maxCents: 2_000 } as const;
  expect(entryAtBasis(hour, 36)).toEqual({ low: 229_476, high: 312_000 });
  expect(isBelowMinimum(hour, { hourCents: 1_471 })).toBe(false);
  expect(isBelowMinimum(hour, { hourCents: 1_472 })).toBe(true);
  expect(minimumAtBasis({ hourCents: 1_471 }, 40)).toBe(254_973);
  const year = {
    period: "year",
    weeklyHours: 40,
    minCents: 3_059_680,
    maxCents: 3_059_680,
  } as const;
  expect(isBelowMinimum(year, { hourCents: 1_471 })).toBe(false);
  expect(isBelowMinimum({ ...year, minCents: 3_059_679 }, { hourCents: 1_471 })).toBe(true);
});
