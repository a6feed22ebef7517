import { CHOICE_SETS, orderedSet } from "./choice-sets.ts";
import type { CultureChoice } from "./culture-profile.ts";

/** A whole questionnaire answered faster than this cannot have been read. */
const MIN_SECONDS = 40;

/** Fewer answers than this on one and the same position may be chance. */
const MIN_SETS_FOR_PATTERN = 7;

/**
 * Consistency of an answer pattern: of the triads of statements with all three orders implied, the
 * share that is not circular (a over b, b over c, c over a); Kendall & Babington Smith 1940.
 * In: choices. Out: 0..1, or null when no triad is fully implied.
 */
export function choiceConsistency(choices: readonly CultureChoice[]): number | null {
  const above = impliedOrders(choices);
  const known = (a: number, b: number) => above[a]?.[b] === true || above[b]?.[a] === true;
  let implied = 0;
  let circular = 0;
  for (let a = 0; a < above.length; a++)
    for (let b = a + 1; b < above.length; b++)
      for (let c = b + 1; c < above.length; c++) {
        if (!known(a, b) || !known(b, c) || !known(a, c)) continue;
        implied++;
        if (above[a]?.[b] === above[b]?.[c] && above[b]?.[c] === above[c]?.[a]) circular++;
      }
  return implied === 0 ? null : (implied - circular) / implied;
}

/** Signs of careless answering; for the consultant only, never for the other side. */
export type CarelessFlags = { readonly samePosition: boolean; readonly tooFast: boolean };

/**
 * In: choices, the seed that ordered the sets, seconds spent on the answered sets.
 * Out: `samePosition` when all "best" or all "worst" answers stood on one position (from 7 answers
 * on); `tooFast` under 40 seconds for 21 sets, in proportion for fewer.
 */
export function carelessFlags(
  choices: readonly CultureChoice[],
  seed: number,
  seconds: number,
): CarelessFlags {
  const positions = (pick: (choice: CultureChoice) => number) =>
    new Set(choices.map((choice) => orderedSet(choice.set, seed).indexOf(pick(choice))));
  const onePosition = positions((c) => c.best).size === 1 || positions((c) => c.worst).size === 1;
  return {
    samePosition: choices.length >= MIN_SETS_FOR_PATTERN && onePosition,
    tooFast: choices.length > 0 && seconds * CHOICE_SETS.length < MIN_SECONDS * choices.length,
  };
}

function impliedOrders(choices: readonly CultureChoice[]): readonly (readonly boolean[])[] {
  const above = CHOICE_SETS.map(() => CHOICE_SETS.map(() => false));
  for (const { set, best, worst } of choices)
    for (const shown of CHOICE_SETS[set] ?? []) {
      if (shown !== best) (above[best] as boolean[])[shown] = true;
      if (shown !== worst) (above[shown] as boolean[])[worst] = true;
    }
  return above;
}
