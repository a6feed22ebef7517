import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import type { CultureChoice } from "#app/features/culture/culture-profile.ts";
import { STATEMENTS } from "#app/features/culture/statements.ts";
import type { Random } from "./random.ts";

/** How much a respondent feels for each of the 21 statements. */
export type Taste = number[];

/** A taste of one's own. */
export function inventTaste(random: Random): Taste {
  return STATEMENTS.map(() => random.next() * 4 - 2);
}

/** A taste near another's: two people who see the same team. */
export function tasteNear(random: Random, taste: Taste, spread: number): Taste {
  return taste.map((value) => value + (random.next() - 0.5) * spread);
}

/** The choices somebody with this taste makes in the first so many sets, with a little chance. */
export function inventChoices(
  random: Random,
  taste: Taste,
  sets = CHOICE_SETS.length,
): CultureChoice[] {
  return CHOICE_SETS.slice(0, sets).map((statements, set) => {
    const ranked = statements
      .map((statement) => ({ statement, felt: (taste[statement] ?? 0) + random.next() * 0.6 }))
      .sort((a, b) => b.felt - a.felt);
    return { set, best: ranked[0]?.statement ?? 0, worst: ranked.at(-1)?.statement ?? 0 };
  });
}
