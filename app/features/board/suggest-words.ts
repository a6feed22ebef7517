import { suggestPlaces } from "#app/features/places/place-names.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { suggestSkills } from "#app/features/taxonomy/skills.ts";

const MAX = 8;
/** Suggesting starts here: one letter fits half the dictionary. */
const MIN_LETTERS = 2;

/** Roles and skills that begin with what is typed, roles first; by any of their Dutch names. */
export function suggestWords(typed: string): string[] {
  const prefix = typed.trim().toLowerCase();
  if (prefix.length < MIN_LETTERS) return [];
  const roles = ROLES.filter(({ label, synonymsNl }) =>
    [label, ...synonymsNl].some((name) => name.toLowerCase().startsWith(prefix)),
  ).map(({ label }) => label);
  const skills = suggestSkills(prefix, MAX).map(({ skill }) => skill.label);
  return [...new Set([...roles, ...skills])].slice(0, MAX);
}

/** Places that begin with what is typed, the largest first. */
export function suggestPlaceNames(typed: string): string[] {
  if (typed.trim().length < MIN_LETTERS) return [];
  return [...new Set(suggestPlaces(typed, MAX).map(({ name }) => name))];
}
