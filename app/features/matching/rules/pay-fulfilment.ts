import { type Fulfilment, thousandths } from "./fulfilment.ts";

/**
 * Pay wish against the pay range, both in gross cents an hour without holiday pay. A wish up to the
 * top of the range counts 1000, above it falls in a straight line to 0 at 20 % over the top.
 * Reason: hours differ between vacatures, so only pay an hour compares; a wish below the range is
 * no drawback, and a fifth over the top is not bridged in negotiation.
 * In: top of the range (> 0), the wish or null. Out: 0..1000, null when the wish is not known.
 */
export function payFulfilment(
  payMaxCentsPerHour: number,
  payWishCentsPerHour: number | null,
): Fulfilment {
  if (payWishCentsPerHour === null) return null;
  return thousandths(6 * payMaxCentsPerHour - 5 * payWishCentsPerHour, payMaxCentsPerHour);
}
