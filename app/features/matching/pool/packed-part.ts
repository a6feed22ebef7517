import { type Fulfilment, PRIOR } from "../rules/fulfilment.ts";

/**
 * What a criterion brings to a side, in one whole number that can be added: importance × fulfilment
 * in the low 20 bits, the importance that is known above them. Exact while a side's importances sum
 * to at most 1,000.
 */
export type PackedPart = number;

export const KNOWN_SHIFT = 20;
export const POINTS_MASK = (1 << KNOWN_SHIFT) - 1;

/** Most that the importances of one side may sum to. */
export const MAX_IMPORTANCE_SUM = 1000;

/** Packs one criterion. In: importance 0..25, its fulfilment or null. */
export function packPart(importance: number, fulfilment: Fulfilment): PackedPart {
  const known = fulfilment === null ? 0 : importance;
  return importance * (fulfilment ?? PRIOR) + (known << KNOWN_SHIFT);
}
