import type { CultureProfile } from "./culture-profile.ts";

/** Pearson's r (-1..1, null without variation) and the number of statements it rests on. */
export type ProfileCorrelation = { readonly r: number | null; readonly statements: number };

/**
 * Pearson correlation of two profiles over the statements that count in both: profile comparison
 * after O'Reilly, Chatman & Caldwell 1991, Academy of Management Journal 34(3).
 */
export function correlateProfiles(a: CultureProfile, b: CultureProfile): ProfileCorrelation {
  const common = a.scores.flatMap((score, i) =>
    a.counted[i] && b.counted[i] ? [[score, b.scores[i] ?? 0] as const] : [],
  );
  const meanA = mean(common.map(([x]) => x));
  const meanB = mean(common.map(([, y]) => y));
  let products = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [x, y] of common) {
    products += (x - meanA) * (y - meanB);
    squaresA += (x - meanA) ** 2;
    squaresB += (y - meanB) ** 2;
  }
  const spread = Math.sqrt(squaresA * squaresB);
  const r = spread < 1e-9 ? null : Math.max(-1, Math.min(1, products / spread));
  return { r, statements: common.length };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
