import { FULL, type Fulfilment, thousandths } from "./fulfilment.ts";

/**
 * Days a week at home wanted against offered: 1000 when at least as many are offered, otherwise
 * the share of the wish. Unknown when the wish is not known.
 * Reason: offered days are a possibility, so more than wanted is no drawback.
 * In: days 0..5 offered, days 0..5 wanted or null. Out: 0..1000 or null.
 */
export function hybridFulfilment(hybridDays: number, hybridDaysWish: number | null): Fulfilment {
  if (hybridDaysWish === null) return null;
  return hybridDays >= hybridDaysWish ? FULL : thousandths(hybridDays, hybridDaysWish);
}
