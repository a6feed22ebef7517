import { vacatureIndex } from "#app/platform/search.server.ts";
import { MAX_HITS } from "#search/engine.ts";
import { engineQuery } from "./vacature-query.server.ts";
import { readVacatureSearch } from "./vacature-search.ts";

/**
 * Ids of all vacatures that a URL's search finds with every word, newest first, at most 2,000. Unlike
 * the page it has no fallback: it throws when the engine does not answer, so that a job tries again.
 */
export async function findAllHits(params: URLSearchParams): Promise<string[]> {
  const query = engineQuery(readVacatureSearch(params).search);
  const { hits, words } = await vacatureIndex().search({
    ...query,
    sort: "newest",
    limit: MAX_HITS,
  });
  return words === "some" ? [] : hits.map(({ id }) => id);
}
