import { CHOICE_SETS } from "./choice-sets.ts";

/** How far a respondent is: sets are numbered 1..21 for people, 0..20 in the answers. */
export type QuestionnaireProgress = {
  readonly answered: number;
  readonly of: number;
  readonly complete: boolean;
  /** The next set to answer, 1..21; null when all are answered. */
  readonly next: number | null;
};

/**
 * Where a respondent goes on. In: the answered sets (0..20), and the set just answered, if any.
 * Out: `next` is the first open set after that one, or else the first open set at all.
 */
export function questionnaireProgress(
  choices: readonly { readonly set: number }[],
  after = -1,
): QuestionnaireProgress {
  const done = new Set(choices.map(({ set }) => set));
  const open = CHOICE_SETS.map((_, set) => set).filter((set) => !done.has(set));
  const next = open.find((set) => set > after) ?? open[0];
  return {
    answered: done.size,
    of: CHOICE_SETS.length,
    complete: open.length === 0,
    next: next === undefined ? null : next + 1,
  };
}
