import { type Fulfilment, thousandths } from "./fulfilment.ts";

/** Three months: the usual notice of one month, and two that an employer may wait for. */
const LATE_TO_ZERO_DAYS = 90;

/**
 * Day a person is available against the day a vacature starts: on time 1000, later falling in a
 * straight line to 0 at 90 days. Unknown when the candidate's day is not known.
 * Reason: notice for an employee is one month (Burgerlijk Wetboek 7:672), so a month late is
 * common and costs little.
 * In: epoch days. Out: 0..1000 or null.
 */
export function availabilityFulfilment(
  startsOnDay: number,
  availableFromDay: number | null,
): Fulfilment {
  if (availableFromDay === null) return null;
  return thousandths(LATE_TO_ZERO_DAYS - (availableFromDay - startsOnDay), LATE_TO_ZERO_DAYS);
}
