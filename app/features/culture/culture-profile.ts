import { CHOICE_SETS } from "./choice-sets.ts";
import { DIMENSIONS, type Dimension, STATEMENTS } from "./statements.ts";

/** One answered set: its number (0..20) and the statement numbers (0..20) chosen in it. */
export type CultureChoice = { readonly set: number; readonly best: number; readonly worst: number };

/**
 * One answer pattern over the 21 statements, in statement order. `scores`: times best minus times
 * worst, integers -5..5 (fractions for a mean over raters). `counted`: false where too few of the
 * answered sets showed the statement; its score then carries no information.
 */
export type CultureProfile = {
  readonly scores: readonly number[];
  readonly counted: readonly boolean[];
};

/** A score from fewer showings than this rests too much on which sets happened to be answered. */
const MIN_SHOWINGS = 3;

/**
 * Best-worst counts per statement (Louviere, Flynn & Marley 2015, count analysis).
 * In: validated choices, at most one a set. Out: 21 scores with sum 0, and which of them count.
 */
export function cultureProfile(choices: readonly CultureChoice[]): CultureProfile {
  const scores = STATEMENTS.map(() => 0);
  const showings = STATEMENTS.map(() => 0);
  const add = (list: number[], at: number, by: number) => {
    list[at] = (list[at] ?? 0) + by;
  };
  for (const choice of choices) {
    add(scores, choice.best, 1);
    add(scores, choice.worst, -1);
    for (const shown of CHOICE_SETS[choice.set] ?? []) add(showings, shown, 1);
  }
  return { scores, counted: showings.map((times) => times >= MIN_SHOWINGS) };
}

/**
 * Mean of the counted statements of each dimension, -5..5; null where none of the three counts.
 * In: a profile. Out: one value per dimension.
 */
export function dimensionScores(profile: CultureProfile): Record<Dimension, number | null> {
  const meanOf = (dimension: Dimension) => {
    const scores = STATEMENTS.flatMap((statement, i) =>
      statement.dimension === dimension && profile.counted[i] ? [profile.scores[i] ?? 0] : [],
    );
    return scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length;
  };
  return Object.fromEntries(DIMENSIONS.map((d) => [d, meanOf(d)])) as Record<
    Dimension,
    number | null
  >;
}
