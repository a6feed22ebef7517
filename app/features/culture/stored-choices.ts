import { CHOICE_SETS } from "./choice-sets.ts";
import type { CultureChoice } from "./culture-profile.ts";
import { cultureChoicesSchema } from "./schema.ts";

/** Answers that the schema has let through, by set, best and worst: 420 of them can be. */
const known = new Set<number>();

const SETS = CHOICE_SETS.length;

/**
 * Stored answers of one respondent, checked by `cultureChoicesSchema`: it is asked once for each
 * different answer, since a pool holds millions of the same few hundred. Throws what the schema throws.
 */
export function storedChoices(stored: unknown): readonly CultureChoice[] {
  if (isKnown(stored)) return stored;
  const choices = cultureChoicesSchema.parse(stored);
  for (const choice of choices) known.add(keyOf(choice));
  return choices;
}

/** Holds for a list of answers that were all let through before, each set at most once. */
function isKnown(stored: unknown): stored is readonly CultureChoice[] {
  if (!Array.isArray(stored)) return false;
  let sets = 0;
  for (const choice of stored) {
    if (choice === null || typeof choice !== "object" || !known.has(keyOf(choice))) return false;
    const bit = 1 << choice.set;
    if ((sets & bit) !== 0) return false;
    sets |= bit;
  }
  return true;
}

/** One number for each answer of three whole numbers from 0 to 20, NaN or another's fraction else. */
function keyOf({ set, best, worst }: CultureChoice): number {
  if (typeof set !== "number" || typeof best !== "number" || typeof worst !== "number") return -1;
  if (!isPlace(set) || !isPlace(best) || !isPlace(worst)) return -1;
  return (set * SETS + best) * SETS + worst;
}

function isPlace(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < SETS;
}
