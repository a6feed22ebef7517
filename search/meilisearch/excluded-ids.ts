import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import type { QueryGroup } from "../dutch/read-query.ts";
import { stem } from "../dutch/stem.ts";
import { wordsOf } from "../dutch/words.ts";
import { CONCEPTS, formsField, wordsField } from "./stored-document.ts";
import { conceptToken, wordToken } from "./word-tokens.ts";

/** More than one minus leaves out of any list that a person reads. */
const MAX_EXCLUDED = 20_000;
const CONCEPT_MARK = "@";

/**
 * Ids of the documents that hold what stands behind a minus: in the words a reader sees (`fields`),
 * or as what they are about. Quotes keep the server from guessing at spelling.
 */
export async function findExcluded(
  client: Meilisearch,
  uid: string,
  groups: readonly QueryGroup[],
  fields: readonly string[],
): Promise<string[]> {
  if (groups.length === 0) return [];
  const inWords = fields.map(wordsField);
  const inForms = [...inWords, ...fields.map(formsField)];
  const ask = (tokens: string, attributesToSearchOn: string[]): MultiSearchQuery => ({
    indexUid: uid,
    q: `"${tokens}"`,
    attributesToSearchOn,
    limit: MAX_EXCLUDED,
    attributesToRetrieve: ["id"],
  });
  const queries = groups.flatMap(({ phrase, conceptTerms, text }) => {
    if (phrase !== null) return [ask(phrase.map(wordToken).join(" "), inWords)];
    const words = new Set(wordsOf(text).flatMap(({ word }) => [word, stem(word)]));
    return [
      ...[...words].map((word) => ask(wordToken(word), inForms)),
      ...conceptTerms.map((term) =>
        ask(conceptToken([term.slice(CONCEPT_MARK.length)]), [CONCEPTS]),
      ),
    ];
  });
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, { id: string }>({
    queries,
  });
  return [...new Set(results.flatMap(({ hits }) => hits.map(({ id }) => id)))];
}
