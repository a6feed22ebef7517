/**
 * How far one criterion is fulfilled: an integer in thousandths, 0 (not at all) to 1000 (fully).
 * Null means that one of the two facts is missing, which is never the same as 0.
 */
export type Fulfilment = number | null;

export const FULL = 1000;

/** What an unknown criterion counts for: neither for nor against. */
export const PRIOR = 500;

/** The four states of a criterion. */
export const CRITERION_STATES = ["met", "partly", "not-met", "unknown"] as const;

export type CriterionState = (typeof CRITERION_STATES)[number];

/** State of a fulfilment: null unknown, 1000 met, 0 not-met, anything between partly. */
export function stateOf(fulfilment: Fulfilment): CriterionState {
  if (fulfilment === null) return "unknown";
  if (fulfilment >= FULL) return "met";
  return fulfilment > 0 ? "partly" : "not-met";
}

/**
 * `part` of `whole` in thousandths, rounded down and kept within 0..1000.
 * In: integers whose product with 1000 stays exact; `whole` > 0.
 */
export function thousandths(part: number, whole: number): number {
  return Math.max(0, Math.min(FULL, Math.floor((FULL * part) / whole)));
}
