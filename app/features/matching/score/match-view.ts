import type { CultureBand } from "#app/features/culture/schema.ts";
import type { EmployerField } from "#prisma/client/enums.ts";
import type { MatchScore, Side, SideScore } from "../schema.ts";
import { type Audience, explainMatch, type MatchExplanation } from "./explain-match.ts";
import { missedText } from "./missed-text.ts";

/** What a page shows of one side: `score` 0..100 and `coverage` 0..100, the part that is known. */
type SideFigures = { readonly score: number; readonly coverage: number };

/**
 * A match as figures only, for a row in a list. `total` 0..100, `coverage` 0..100. The band of
 * culture carries its interval (0..100) when it is known.
 */
export type MatchFigures = {
  readonly employerSide: SideFigures;
  readonly candidateSide: SideFigures;
  readonly total: number;
  readonly coverage: number;
  readonly culture: { readonly band: CultureBand; readonly low?: number; readonly high?: number };
  readonly band: MatchScore["band"];
  /** Hard demands and hard wishes that are not met, by label. */
  readonly blockers: readonly string[];
  readonly wishBlockers: readonly string[];
  /** What keeps a band down, in a few words each. */
  readonly missed: readonly string[];
  /** The way to work, null where a place is not known or not this reader's. */
  readonly travel: { readonly km: number; readonly days: number } | null;
};

/** A match as one audience may read it: the figures and the explanation in its words. */
export type MatchView = MatchFigures & { readonly explanation: MatchExplanation };

/**
 * The only shape in which a match leaves the server: the raw score holds wishes and quotes that an
 * employer may not read. In: a score, who reads, and what the candidate keeps from that reader.
 * Out: plain values, safe to send.
 */
export function matchView(
  score: MatchScore,
  audience: Audience,
  hidden: readonly EmployerField[] = [],
): MatchView {
  const { culture, travel, ...figures } = matchFigures(score);
  return {
    ...figures,
    travel: hidden.includes("place") ? null : travel,
    culture: hidden.includes("culture") ? { band: "onbekend" } : culture,
    explanation: explainMatch(score, audience, hidden),
  };
}

/** The same without explanation, for lists. */
export function matchFigures(score: MatchScore): MatchFigures {
  const { band, scoreLow, scoreHigh } = score.culture;
  const blockedBy = (side: Side) =>
    score.blockers.filter((blocker) => blocker.side === side).map(({ label }) => label);
  return {
    employerSide: figuresOf(score.employerSide),
    candidateSide: figuresOf(score.candidateSide),
    total: score.rounded,
    coverage: Math.round(100 * score.coverage),
    culture: {
      band,
      ...(scoreLow !== null && scoreHigh !== null && { low: scoreLow, high: scoreHigh }),
    },
    band: score.band,
    blockers: blockedBy("employer"),
    wishBlockers: blockedBy("candidate"),
    missed: score.missed.map(missedText),
    travel: travelOf(score),
  };
}

function travelOf({ travel }: MatchScore): MatchFigures["travel"] {
  if (travel === null || travel.metres === null) return null;
  return { km: Math.max(1, Math.round(travel.metres / 1000)), days: travel.days };
}

function figuresOf({ score, coverage }: SideScore): SideFigures {
  return { score: Math.round(score), coverage: Math.round(100 * coverage) };
}
