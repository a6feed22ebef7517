/**
 * What a role pays by the ranges that vacatures showed. Each range is brought to the same weekly hours
 * (month × basis ÷ its own hours). Quartiles are of the middles of the ranges, interpolated between the
 * two nearest (method 7 of Hyndman and Fan, 1996); `low` and `high` are the least and the most that was
 * offered. Below five vacatures, or where one employer has more than half, nothing is said.
 */
import { monthCentsAtHours } from "#app/features/taxonomy/hourly-pay.ts";
import type { PayRange } from "#app/features/vacatures/pay-range.ts";
import type { BasisHours } from "./pay-words.ts";

export const LEAST_VACATURES = 5;

/** One range as it stood online: cents a month at its own hours. */
export type PublishedRange = PayRange & {
  organisationId: string;
  publishedAt: Date;
  invented: boolean;
};

/** Cents a month at the basis. */
type Quartiles = { low: number; q1: number; median: number; q3: number; high: number };

/** `from` and `to`: the first and last day on which one of them went online. */
export type PublishedPay = {
  vacatures: number;
  employers: number;
  standing: "shown" | "few-vacatures" | "one-employer";
  /** Null unless shown. */
  spread: Record<BasisHours, Quartiles> | null;
  from: Date | null;
  to: Date | null;
  invented: boolean;
};

/** The figures of one role; `ranges` in any order. */
export function publishedPay(ranges: readonly PublishedRange[]): PublishedPay {
  const perEmployer = new Map<string, number>();
  let most = 0;
  for (const { organisationId } of ranges) {
    const count = (perEmployer.get(organisationId) ?? 0) + 1;
    perEmployer.set(organisationId, count);
    most = Math.max(most, count);
  }
  const days = rising(ranges.map(({ publishedAt }) => publishedAt.getTime()));
  const standing = standingOf(ranges.length, most);
  return {
    vacatures: ranges.length,
    employers: perEmployer.size,
    standing,
    spread: standing === "shown" ? { 36: spreadAt(ranges, 36), 40: spreadAt(ranges, 40) } : null,
    from: dayOf(days[0]),
    to: dayOf(days.at(-1)),
    invented: ranges.some(({ invented }) => invented),
  };
}

function standingOf(vacatures: number, most: number): PublishedPay["standing"] {
  if (vacatures < LEAST_VACATURES) return "few-vacatures";
  return most * 2 > vacatures ? "one-employer" : "shown";
}

function spreadAt(ranges: readonly PublishedRange[], basis: BasisHours): Quartiles {
  const at = (cents: number, hours: number) => monthCentsAtHours(cents, hours, basis);
  const lows = ranges.map((one) => at(one.salaryMinCents, one.salaryHours));
  const highs = ranges.map((one) => at(one.salaryMaxCents, one.salaryHours));
  const middles = rising(lows.map((low, i) => (low + (highs[i] ?? low)) / 2));
  return {
    low: rising(lows)[0] ?? 0,
    q1: quantile(middles, 0.25),
    median: quantile(middles, 0.5),
    q3: quantile(middles, 0.75),
    high: rising(highs).at(-1) ?? 0,
  };
}

function rising(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}

/** Of values in rising order; 0 of none. Rounded. */
function quantile(values: readonly number[], share: number): number {
  const at = (values.length - 1) * share;
  const below = values[Math.floor(at)] ?? 0;
  const above = values[Math.ceil(at)] ?? below;
  return Math.round(below + (above - below) * (at - Math.floor(at)));
}

function dayOf(time: number | undefined): Date | null {
  return time === undefined ? null : new Date(time);
}
