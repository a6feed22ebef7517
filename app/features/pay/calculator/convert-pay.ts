import {
  grossCentsPerHour,
  grossCentsPerMonth,
  grossCentsPerYear,
  hoursPerYear,
  monthOfYearCents,
} from "#app/features/taxonomy/hourly-pay.ts";
import type { PayPeriod } from "../pay-words.ts";

/** One amount as an hour's, a month's and a year's, integer cents, holiday pay excluded. */
export type ConvertedPay = Record<PayPeriod, number>;

/**
 * An amount of one period at `hoursPerWeek` in all three: hour × hours × 52 ÷ 12 is the month, month × 12
 * the year. The amount given comes back as it is. Integer cents, rounded once each.
 */
export function convertPay(cents: number, period: PayPeriod, hoursPerWeek: number): ConvertedPay {
  const month = monthCentsOf(cents, period, hoursPerWeek);
  const converted = {
    hour: grossCentsPerHour(month, hoursPerWeek),
    month,
    year: period === "hour" ? cents * hoursPerYear(hoursPerWeek) : grossCentsPerYear(month),
  };
  return { ...converted, [period]: cents };
}

function monthCentsOf(cents: number, period: PayPeriod, hoursPerWeek: number): number {
  switch (period) {
    case "hour":
      return grossCentsPerMonth(cents, hoursPerWeek);
    case "month":
      return cents;
    case "year":
      return monthOfYearCents(cents);
  }
}
