import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { type Dictionary, makeDictionary } from "#search/dutch/dictionary.ts";
import { wordsOf } from "#search/dutch/words.ts";

let dictionary: Dictionary | null = null;

/** The dictionary of every role and skill, made at the first question. */
export function cvDictionary(): Dictionary {
  dictionary ??= makeDictionary(searchConcepts());
  return dictionary;
}

/** The support role that a job title names ("HR medewerker a.i." → "hr-assistent"), or null. */
export function roleOfTitle(title: string): string | null {
  const roleIn = (ids: readonly string[]) =>
    ids.find((id) => id.startsWith("role:"))?.slice("role:".length) ?? null;
  const whole = roleIn(cvDictionary().conceptsNamed(title));
  if (whole) return whole;
  const words = wordsOf(title);
  const spans = cvDictionary()
    .conceptSpans(words)
    .filter(({ conceptIds }) => roleIn(conceptIds) !== null)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  return roleIn(spans[0]?.conceptIds ?? []);
}
