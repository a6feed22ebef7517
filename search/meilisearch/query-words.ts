import type { Dictionary } from "../dutch/dictionary.ts";
import type { QueryGroup } from "../dutch/read-query.ts";
import { stem } from "../dutch/stem.ts";
import { wordsOf } from "../dutch/words.ts";
import { conceptToken, wordToken } from "./word-tokens.ts";

const CONCEPT_MARK = "@";

/**
 * The words of a query as Meilisearch gets them: a name as its concept's token, a compound as its
 * parts, other words by their stem (documents hold the stems beside the words), quotes as a phrase.
 * The last word is the one that may be unfinished.
 */
export function queryWords(groups: readonly QueryGroup[], dictionary: Dictionary): string {
  const phrases = groups.filter(({ phrase }) => phrase !== null);
  const others = groups.filter(({ phrase }) => phrase === null);
  return [...phrases, ...others].map((group) => groupWords(group, dictionary)).join(" ");
}

function groupWords({ phrase, conceptTerms, text }: QueryGroup, dictionary: Dictionary): string {
  if (phrase !== null) return `"${phrase.map(wordToken).join(" ")}"`;
  if (conceptTerms.length > 0) {
    return conceptToken(conceptTerms.map((term) => term.slice(CONCEPT_MARK.length)));
  }
  return wordsOf(text)
    .flatMap(({ word }) => dictionary.splitCompound(word) ?? [word])
    .map((part) => wordToken(stem(part)))
    .join(" ");
}
