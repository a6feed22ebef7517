import type { CultureProfile } from "./culture-profile.ts";
import { correlateProfiles } from "./profile-correlation.ts";
import { STATEMENTS } from "./statements.ts";

/** Below this mean correlation between raters there is no one culture to compare with. */
export const MIN_AGREEMENT = 0.3;

/** Fewer common statements than this make a correlation too loose to use. */
export const MIN_STATEMENTS = 12;

/** One person does not make a culture: comparing, and a consultant's look, need two raters. */
export const MIN_RATERS = 2;

/** With fewer raters than this, one of them could read the others' answers from the mean. */
export const MIN_RATERS_SHOWN = 3;

/** With fewer raters than this, their spread would give single answers away. */
const MIN_RATERS_SPREAD = 4;

/** More than one odd rater in four is no odd rater but no one culture. */
const MAX_DIFFERING_SHARE = 0.25;

/** The raters who answered enough to count. */
export function countingRaters(raters: readonly CultureProfile[]): CultureProfile[] {
  return raters.filter(({ counted }) => counted.filter(Boolean).length >= MIN_STATEMENTS);
}

/** Whether a spread over so many raters tells of no single one. */
export function maySpreadShow(raters: number): boolean {
  return raters >= MIN_RATERS_SPREAD;
}

/** How far raters agree: `differing` is how many of them answer otherwise than the others together. */
export type TeamAgreement = { agreement: number; differing: number; isClear: boolean };

/**
 * Whether raters describe one culture: their mean correlation is at least 0.3, and at most a quarter
 * of them lies below 0.3 when held against the mean of the others (leave one out), so that one random
 * answer among three is noticed. Null when too few of them can be compared.
 */
export function teamAgreement(raters: readonly CultureProfile[]): TeamAgreement | null {
  const agreement = raters.length < MIN_RATERS ? null : raterAgreement(raters);
  if (agreement === null) return null;
  const differing = raters.filter((rater, i) => {
    const { r, statements } = correlateProfiles(rater, employerProfile(raters.toSpliced(i, 1)));
    return statements >= MIN_STATEMENTS && (r === null || r < MIN_AGREEMENT);
  }).length;
  const isClear = agreement >= MIN_AGREEMENT && differing <= MAX_DIFFERING_SHARE * raters.length;
  return { agreement, differing, isClear };
}

/**
 * The employer's profile: per statement the mean over the raters in whose answers it counts;
 * a statement counts when it counts for at least half of the raters.
 * In: one profile per rater (at least one). Out: scores -5..5, fractions allowed.
 */
export function employerProfile(raters: readonly CultureProfile[]): CultureProfile {
  const counting = STATEMENTS.map((_, i) => raters.filter((rater) => rater.counted[i]));
  return {
    scores: counting.map((some, i) =>
      some.length === 0 ? 0 : some.reduce((sum, p) => sum + (p.scores[i] ?? 0), 0) / some.length,
    ),
    counted: counting.map((some) => some.length > 0 && 2 * some.length >= raters.length),
  };
}

/**
 * Agreement between raters: mean Pearson correlation over all pairs that share at least
 * `MIN_STATEMENTS` statements, -1..1; null when no pair can be compared.
 */
export function raterAgreement(raters: readonly CultureProfile[]): number | null {
  const correlations = raters.flatMap((a, i) =>
    raters.slice(i + 1).flatMap((b) => {
      const { r, statements } = correlateProfiles(a, b);
      return r === null || statements < MIN_STATEMENTS ? [] : [r];
    }),
  );
  if (correlations.length === 0) return null;
  return correlations.reduce((sum, r) => sum + r, 0) / correlations.length;
}

/**
 * The statements on which raters differ most, widest gap first, at most `count`: for the page that says
 * "geen eenduidig profiel". Without the scores, which would be single answers.
 */
export function raterDifferences(raters: readonly CultureProfile[], count = 3): readonly number[] {
  return STATEMENTS.map((_, statement) => {
    const given = raters.flatMap((p) => (p.counted[statement] ? [p.scores[statement] ?? 0] : []));
    return { statement, low: Math.min(...given, 5), high: Math.max(...given, -5) };
  })
    .filter(({ low, high }) => high > low)
    .sort((a, b) => b.high - b.low - (a.high - a.low) || a.statement - b.statement)
    .slice(0, count)
    .map(({ statement }) => statement);
}
