import type { CultureProfile } from "./culture-profile.ts";
import { correlateProfiles } from "./profile-correlation.ts";
import { STATEMENTS } from "./statements.ts";

/** Below this mean correlation between raters there is no one culture to compare with. */
export const MIN_AGREEMENT = 0.3;

/** Fewer common statements than this make a correlation too loose to use. */
export const MIN_STATEMENTS = 12;

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
 * The statements on which raters differ most, for the page that says "geen eenduidig profiel".
 * Out: statement number with the lowest and highest score given, widest gap first, at most `count`.
 */
export function raterDifferences(
  raters: readonly CultureProfile[],
  count = 3,
): readonly { readonly statement: number; readonly low: number; readonly high: number }[] {
  return STATEMENTS.map((_, statement) => {
    const given = raters.flatMap((p) => (p.counted[statement] ? [p.scores[statement] ?? 0] : []));
    return { statement, low: Math.min(...given, 5), high: Math.max(...given, -5) };
  })
    .filter(({ low, high }) => high > low)
    .sort((a, b) => b.high - b.low - (a.high - a.low) || a.statement - b.statement)
    .slice(0, count);
}
