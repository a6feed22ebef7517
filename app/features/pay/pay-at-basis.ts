import type { MinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import {
  grossCentsPerMonth,
  hoursPerYear,
  monthCentsAtHours,
} from "#app/features/taxonomy/hourly-pay.ts";
import { convertPay } from "./calculator/convert-pay.ts";
import type { PayEntry } from "./pay-entry.ts";
import { BASIS_HOURS, type BasisHours } from "./pay-words.ts";

type Amounts = Pick<PayEntry, "minCents" | "maxCents" | "period" | "weeklyHours">;

/** An entry's range as cents a month at the basis. */
export function entryAtBasis(entry: Amounts, basis: BasisHours): { low: number; high: number } {
  const { period, weeklyHours } = entry;
  const at = (cents: number) =>
    monthCentsAtHours(convertPay(cents, period, weeklyHours).month, weeklyHours, basis);
  return { low: at(entry.minCents), high: at(entry.maxCents) };
}

/** The statutory minimum as cents a month at the basis. */
export function minimumAtBasis({ hourCents }: Pick<MinimumWage, "hourCents">, basis: BasisHours) {
  return grossCentsPerMonth(hourCents, basis);
}

/** Whether the lower end of a range lies under the statutory minimum an hour; compared over a year, unrounded. */
export function isBelowMinimum(entry: Amounts, minimum: Pick<MinimumWage, "hourCents">): boolean {
  const { period, weeklyHours } = entry;
  const year = convertPay(entry.minCents, period, weeklyHours).year;
  return year < minimum.hourCents * hoursPerYear(weeklyHours);
}

/** The basis that an address asks for (`?uren=40`); 36 for anything else. */
export function basisOf(params: URLSearchParams): BasisHours {
  return BASIS_HOURS.find((hours) => String(hours) === params.get("uren")) ?? 36;
}
