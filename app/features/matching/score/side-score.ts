import { FULL, PRIOR } from "../rules/fulfilment.ts";
import type { Criterion, MatchScore, Side, SideScore } from "../schema.ts";

/** Integer sums of one side: weight × fulfilment of weight × 1000, and weight known of weight. */
export type SideSum = Pick<SideScore, "points" | "max" | "known" | "weight">;

/** Sums of one side's criteria. A side without criteria is half, with nothing known. */
export function sumSide(criteria: readonly Criterion[]): SideSum {
  let points = 0;
  let known = 0;
  let weight = 0;
  for (const criterion of criteria) {
    points += criterion.weight * criterion.fulfilment;
    weight += criterion.weight;
    if (criterion.state !== "unknown") known += criterion.weight;
  }
  return weight === 0
    ? { points: PRIOR, max: FULL, known, weight }
    : { points, max: weight * FULL, known, weight };
}

/** A side's sums with its score 0..100 and coverage 0..1. */
export function sideScore(sum: SideSum): SideScore {
  return {
    ...sum,
    score: 100 * (sum.points / sum.max),
    coverage: sum.weight === 0 ? 0 : sum.known / sum.weight,
  };
}

/** See `harmonicMean`. */
export function harmonicTotal(a: SideSum, b: SideSum): number {
  return harmonicMean(a.points, a.max, b.points, b.max);
}

/**
 * Harmonic mean of two sides on 0..100, 0 when both are 0: 2ab / (a + b) with a = points / max.
 * The last expression of every scorer: both products and the sum below 2^53 are exact, so the
 * quotient is the correctly rounded value, keeps the order of the exact totals and lies between
 * the two sides. That holds while the importance sums of the sides multiply to under 400,000.
 */
export function harmonicMean(aPoints: number, aMax: number, bPoints: number, bMax: number): number {
  const sum = aPoints * bMax + bPoints * aMax;
  return sum === 0 ? 0 : 100 * ((2 * aPoints * bPoints) / sum);
}

/** Share of the weight of both sides that is known, 0..1. */
export function totalCoverage(a: SideSum, b: SideSum): number {
  const weight = a.weight + b.weight;
  return weight === 0 ? 0 : (a.known + b.known) / weight;
}

/** What one criterion brings: integer points of the most it could bring. */
export type Contribution = {
  readonly key: string;
  readonly label: string;
  readonly points: number;
  readonly max: number;
};

/**
 * Contributions of one side, in the order of the criteria. Their points add up to the side's
 * `points`, their `max` to its `max`; points × 100 ÷ the side's max is what a criterion adds to the
 * side's score.
 */
export function contributions(
  score: Pick<MatchScore, "criteria">,
  side: Side,
): readonly Contribution[] {
  return score.criteria
    .filter((criterion) => criterion.side === side)
    .map(({ key, label, weight, fulfilment }) => ({
      key,
      label,
      points: weight * fulfilment,
      max: weight * FULL,
    }));
}
