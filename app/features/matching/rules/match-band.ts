import { type CriterionState, FULL, type Fulfilment } from "./fulfilment.ts";

/** Words for a rounded total when enough is known and nothing decides otherwise, best first. */
export const TOTAL_BANDS = [
  { band: "sterk", from: 80 },
  { band: "goed", from: 65 },
  { band: "redelijk", from: 55 },
  { band: "weinig", from: 0 },
] as const;

/** Every word for a match, best first. */
export const MATCH_BANDS = [
  ...TOTAL_BANDS.map(({ band }) => band),
  "onvoldoende bekend",
  "past niet",
] as const;

export type MatchBand = (typeof MATCH_BANDS)[number];

/** Words of older rules that stored scores still carry. */
export const OLDER_BANDS = ["matig"] as const;

/** "Past goed" is one of these, in every count. */
const GOOD_BANDS: readonly string[] = ["sterk", "goed"] satisfies MatchBand[];

/** Share of all that counts, on both sides together, that must be known for a word about the total. */
export const LEAST_KNOWN = 0.5;

/** The lowest total that can be "goed": half a point below the rounded one. */
export const GOOD_FROM = TOTAL_BANDS[1].from - 0.5;

/** Wishes on which a job is refused most often; exceeding one is never made good by the rest. */
const DECIDING_WISHES = ["role", "pay", "hours", "distance", "contract"] as const;

export type DecidingWish = (typeof DECIDING_WISHES)[number];

/** A fulfilment from here on misses a wish narrowly: half of the way to where nothing counts any more. */
export const NARROWLY = 500;

/** What decides about a word beside the total. */
export type BandFacts = {
  /** The total as it is shown, 0..100. */
  readonly rounded: number;
  /** Known share of what counts, 0..1. */
  readonly coverage: number;
  /** A hard demand or a must is not met. */
  readonly blocked: boolean;
  /** The wanted role is not met: not the role, and not one of its family. */
  readonly otherRole: boolean;
  /** How many deciding wishes are known and exceeded, narrowly or not. */
  readonly missed: number;
};

/**
 * The word for a match. A hard demand, a must or the wanted role that is not met: past niet. Less than half
 * of what counts known: onvoldoende bekend. Then the total decides, but a wish that is exceeded lets
 * nobody be sterk or goed, and a second one nobody redelijk.
 * Reason: a weighted mean lets ten small hits outweigh the one thing on which people say no.
 */
export function matchBand(facts: BandFacts): MatchBand {
  if (facts.blocked || facts.otherRole) return "past niet";
  if (facts.coverage < LEAST_KNOWN) return "onvoldoende bekend";
  const byTotal = TOTAL_BANDS.findIndex(({ from }) => facts.rounded >= from);
  const best = facts.missed === 0 ? 0 : Math.min(facts.missed, 2) + 1;
  return TOTAL_BANDS[Math.max(byTotal, best)]?.band ?? "weinig";
}

/** Whether a word means "past goed". */
export function isGood(band: string): boolean {
  return GOOD_BANDS.includes(band);
}

/** Whether a wish is known and exceeded. */
export function isMissed(fulfilment: Fulfilment): boolean {
  return fulfilment !== null && fulfilment < FULL;
}

/** Whether a criterion is a wish that can break a band, and is known and exceeded. */
export function isMissedWish(criterion: {
  readonly key: string;
  readonly side: "employer" | "candidate";
  readonly state: CriterionState;
}): boolean {
  const { key, side, state } = criterion;
  const decides = DECIDING_WISHES.some((wish) => wish === key);
  return side === "candidate" && decides && (state === "partly" || state === "not-met");
}
