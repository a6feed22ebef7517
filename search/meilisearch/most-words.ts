import type { Meilisearch } from "meilisearch";
import type { Dictionary } from "../dutch/dictionary.ts";
import type { QueryGroup } from "../dutch/read-query.ts";
import { MAX_HITS } from "../engine.ts";
import { countEach } from "./ask-meilisearch.ts";
import { queryWords } from "./query-words.ts";

/** What documents with the most words are: best first, and the words that no document has. */
export type MostWords = { ids: string[]; wordsNotFound: string[] };

/** Ways to leave words out that are tried: enough for six words, a pasted sentence stops there. */
const MAX_WAYS = 64;

/**
 * When no document has every word: those with the most of them that any document has, at most 2,000
 * for each choice of words.
 */
export async function findMostWords(
  client: Meilisearch,
  uid: string,
  groups: readonly QueryGroup[],
  dictionary: Dictionary,
): Promise<MostWords> {
  const words = (some: readonly QueryGroup[]) => queryWords(some, dictionary);
  const counts = await countEach(
    client,
    uid,
    groups.map((group) => words([group])),
  );
  const wordsNotFound = groups.filter((_, i) => counts[i] === 0).map(({ text }) => text);
  const found = groups.filter((_, i) => (counts[i] ?? 0) > 0);
  for (let size = found.length; size > 0; size--) {
    const { results } = await client.multiSearch({
      queries: choicesOf(found, size)
        .slice(0, MAX_WAYS)
        .map((some) => ({
          indexUid: uid,
          q: words(some),
          matchingStrategy: "all" as const,
          limit: MAX_HITS,
          attributesToRetrieve: ["id"],
        })),
    });
    const ids = new Set(results.flatMap(({ hits }) => hits.map(({ id }) => String(id))));
    if (ids.size > 0) return { ids: [...ids], wordsNotFound };
  }
  return { ids: [], wordsNotFound };
}

function choicesOf<T>(values: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, i) =>
    choicesOf(values.slice(i + 1), size - 1).map((rest) => [value, ...rest]),
  );
}
