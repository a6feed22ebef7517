import { nearestPlaceName } from "#app/features/places/misspelt-place.ts";
import { suggestPlaces } from "#app/features/places/place-names.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { SKILLS, suggestSkills } from "#app/features/taxonomy/skills.ts";
import { allowedTypos, editDistance } from "#search/dutch/edit-distance.ts";
import { fold } from "#search/dutch/words.ts";

const MAX = 8;
/** Suggesting starts here: one letter fits half the dictionary. */
const MIN_LETTERS = 2;

/**
 * Roles, skills and places that begin with what is typed, roles first, by any of their Dutch names and
 * in any spelling of accents; when nothing does, those a spelling mistake away.
 */
export function suggestWords(typed: string): string[] {
  const prefix = fold(typed).trim();
  if (prefix.length < MIN_LETTERS) return [];
  const begin = (name: string) => fold(name).startsWith(prefix);
  const found = suggestionsFor(begin, prefix);
  if (found.length > 0 || prefix.length < MIN_MISSPELT) return found;
  const max = allowedTypos(prefix);
  const nearly = (name: string) => {
    const start = fold(name).slice(0, prefix.length);
    return editDistance(prefix, start, max) !== null;
  };
  const place = nearestPlaceName(prefix);
  const roles = rolesNamed(nearly);
  const skills = SKILLS.filter(({ label }) => nearly(label)).map(({ label }) => label);
  return [...new Set([...roles, ...skills, ...(place === null ? [] : [place])])].slice(0, MAX);
}

/** Shorter beginnings are a letter away from too much. */
const MIN_MISSPELT = 4;
const MAX_PLACES = 3;

function suggestionsFor(begin: (name: string) => boolean, prefix: string): string[] {
  const skills = suggestSkills(prefix, MAX).map(({ skill }) => skill.label);
  const places = suggestPlaceNames(prefix).slice(0, MAX_PLACES);
  const words = [...new Set([...rolesNamed(begin), ...skills])];
  return [...new Set([...words.slice(0, MAX - places.length), ...places, ...words])].slice(0, MAX);
}

function rolesNamed(fits: (name: string) => boolean): string[] {
  return ROLES.filter(({ label, synonymsNl }) => [label, ...synonymsNl].some(fits)).map(
    ({ label }) => label,
  );
}

/** Places that begin with what is typed, the largest first. */
export function suggestPlaceNames(typed: string): string[] {
  if (typed.trim().length < MIN_LETTERS) return [];
  return [...new Set(suggestPlaces(typed, MAX).map(({ name }) => name))];
}
