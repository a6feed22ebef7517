import type { Dictionary } from "../dutch/dictionary.ts";
import { behindApostrophe } from "../dutch/index-terms.ts";
import { stem } from "../dutch/stem.ts";
import { wordsOf } from "../dutch/words.ts";

/** A hard stop: Meilisearch finds no phrase across it. */
export const STOP = " . ";

/**
 * A folded word as one token of Meilisearch: signs that carry meaning become letters, or it would
 * read "c++" as "c". "c++" → "cqpqp".
 */
export function wordToken(word: string): string {
  return word.replace(/\+/g, "qp").replace(/#/g, "qh").replace(/&/g, "qa");
}

/** One token for the concepts a name means, the same whatever their order; no Dutch word looks like it. */
export function conceptToken(conceptIds: readonly string[]): string {
  return conceptIds
    .map((id) => `qc${id.replace(/[^a-z0-9]/g, "q")}qz`)
    .sort()
    .join("");
}

/** A text as tokens in reading order, its lines apart. */
export function textTokens(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      wordsOf(line)
        .map(({ word }) => wordToken(word))
        .join(" "),
    )
    .filter((line) => line !== "")
    .join(STOP);
}

/** What else the words of a text are found by: stems, and the parts of compounds with theirs. */
export function otherForms(text: string, dictionary: Dictionary): string {
  const forms = new Set<string>();
  for (const { word, start, end } of wordsOf(text)) {
    const tail = behindApostrophe(text.slice(start, end));
    if (tail !== null) forms.add(wordToken(tail));
    const parts = dictionary.splitCompound(word) ?? [];
    for (const form of [stem(word), ...parts, ...parts.map(stem)]) {
      if (form !== word) forms.add(wordToken(form));
    }
  }
  return [...forms].join(STOP);
}

/** Tokens of the concepts named in a text. */
export function namedConcepts(text: string, dictionary: Dictionary): string[] {
  return text
    .split("\n")
    .flatMap((line) => dictionary.conceptSpans(wordsOf(line)))
    .flatMap(({ conceptIds }) => conceptIds.map((id) => conceptToken([id])));
}
