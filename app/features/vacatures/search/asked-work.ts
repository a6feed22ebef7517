import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { normaliseTitle } from "#app/features/taxonomy/titles/normalise-title.ts";
import { type Dictionary, makeDictionary } from "#search/dutch/dictionary.ts";
import { fold, wordsOf } from "#search/dutch/words.ts";

let dictionary: Dictionary | null = null;

/** Every role and skill with its names, made at the first question. */
export function boardDictionary(): Dictionary {
  dictionary ??= makeDictionary(searchConcepts());
  return dictionary;
}

/**
 * Whether a question asks for work outside the field ("assistent bakker", "linux administrator"):
 * then a vacature that shares one of its words is no answer.
 */
export function isOtherWork(question: string): boolean {
  const asked = question
    .split(/\s/)
    .filter((word) => !/^["“”„−–-]/.test(word))
    .join(" ");
  if (asked === "" || /["“”„]/.test(question)) return false;
  const known = boardDictionary();
  const words = wordsOf(asked);
  const isSkill = known
    .conceptSpans(words)
    .some(({ conceptIds }) => conceptIds.some((id) => id.startsWith("skill:")));
  const spelt = words
    .map(({ word }) => (known.knows(word) ? word : (known.correct(word) ?? word)))
    .join(" ");
  return !isSkill && normaliseTitle(fold(asked)).isOther && normaliseTitle(spelt).isOther;
}

/** A question as the engine is asked it: other work only where the very words stand. */
export function engineText(question: string): string {
  return isOtherWork(question) ? `"${question.replace(/["“”„]/g, " ")}"` : question;
}
