import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { normaliseTitle } from "#app/features/taxonomy/titles/normalise-title.ts";
import { type Dictionary, makeDictionary } from "#search/dutch/dictionary.ts";
import { wordsOf } from "#search/dutch/words.ts";

let dictionary: Dictionary | null = null;

/** The dictionary of every role and skill, made at the first question. */
function cvDictionary(): Dictionary {
  dictionary ??= makeDictionary(searchConcepts());
  return dictionary;
}

/** Whether a text holds the name of a support role, word for word: then it is a title, no employer. */
export function namesRole(text: string): boolean {
  const isRole = (id: string) => id.startsWith("role:");
  return cvDictionary()
    .conceptSpans(wordsOf(text))
    .some(({ conceptIds }) => conceptIds.some(isRole));
}

/** Whether a text holds the name of a skill or role: then it is hardly the name of a person. */
export function namesConcept(text: string): boolean {
  return cvDictionary().conceptSpans(wordsOf(text)).length > 0;
}

/** Whether every word of a text occurs in the names of skills and roles. */
export function knowsWords(text: string): boolean {
  return wordsOf(text).every(({ word }) => cvDictionary().knows(word));
}

/** The support role that a job title means ("HR medewerker a.i." → "hr-assistent"), or null. */
export function roleOfTitle(title: string): string | null {
  return normaliseTitle(title).roles[0]?.roleId ?? null;
}
