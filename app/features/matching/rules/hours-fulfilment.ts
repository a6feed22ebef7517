import { type Fulfilment, thousandths } from "./fulfilment.ts";

/** One working day: a wider gap is another job. */
const GAP_TO_ZERO_HOURS = 8;

const HOURS_A_WEEK = 168;

/** Hours a week as a closed interval; an open end is null. */
export type HoursRange = { readonly hoursMin: number | null; readonly hoursMax: number | null };

/**
 * Overlap of two ranges of weekly hours: 1000 when some number of hours suits both, otherwise
 * falling in a straight line to 0 at a gap of 8 hours. Unknown when the candidate gave neither end.
 * The same value stands on both sides: hours are a requirement and a wish.
 * In: hours offered, hours wanted (a missing end is open). Out: 0..1000 or null.
 */
export function hoursFulfilment(offered: HoursRange, wanted: HoursRange): Fulfilment {
  if (wanted.hoursMin === null && wanted.hoursMax === null) return null;
  return thousandths(GAP_TO_ZERO_HOURS - hoursGap(offered, wanted), GAP_TO_ZERO_HOURS);
}

/** Hours between two ranges, 0 when they touch or overlap. */
export function hoursGap(a: HoursRange, b: HoursRange): number {
  const aboveA = (b.hoursMin ?? 0) - (a.hoursMax ?? HOURS_A_WEEK);
  const aboveB = (a.hoursMin ?? 0) - (b.hoursMax ?? HOURS_A_WEEK);
  return Math.max(0, aboveA, aboveB);
}
