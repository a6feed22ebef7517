/**
 * Idea: one search is one multi-search: the page of hits, the exact total with the facets that count
 * within the result, one more per facet that counts without its own filter, one per relaxation.
 */
import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import type { FacetCount, FacetName, FilterName, Sort } from "../engine.ts";
import { type FilterExpression, joined } from "./filter-expressions.ts";

/** What is asked: words as tokens, `base` narrows beside the filters and is never taken off. */
export type Ask = {
  words: string;
  base: string[];
  expressions: readonly FilterExpression[];
  sort: string[];
  offset: number;
  limit: number;
  facets: readonly FacetName[];
  relaxations: boolean;
};

export type MeilisearchHit = {
  id: string;
  source?: string;
  _geo?: { lat: number; lng: number } | null;
};

/** What an index answers; `without` holds the totals without one filter each, when asked for. */
export type Answer = {
  hits: MeilisearchHit[];
  total: number;
  facets: Partial<Record<FacetName, FacetCount[]>>;
  without: Map<FilterName, number>;
};

const COUNT = { page: 1, hitsPerPage: 0 };

/** Asks an index; hits carry their `source` when `sources` of them are wanted, first ones first. */
export async function askMeilisearch(
  client: Meilisearch,
  uid: string,
  ask: Ask,
  sources: number,
): Promise<Answer> {
  const { words, base, expressions, facets } = ask;
  const all = [...base, ...joined(expressions)];
  const own = facets.filter(
    (facet) => facet !== "skills" && expressions.some(({ filter }) => filter === facet),
  );
  const within = facets.filter((facet) => !own.includes(facet));
  const common = { indexUid: uid, q: words, matchingStrategy: "all" as const };
  const count = (filter: string[], counted: readonly FacetName[] = []): MultiSearchQuery => ({
    ...common,
    ...COUNT,
    filter,
    facets: [...counted],
  });
  const page = (offset: number, limit: number, fields: string[]): MultiSearchQuery => ({
    ...common,
    filter: all,
    sort: ask.sort,
    offset,
    limit,
    attributesToRetrieve: fields,
  });
  const pages = pagesOf(ask, sources);
  const [head] = pages;
  const counted = head !== undefined && head.offset % head.limit === 0;
  const queries = pages.map(({ offset, limit, fields }) => page(offset, limit, fields));
  if (counted && queries[0] !== undefined) {
    // A page by number comes with its exact total and facets: one query does for both.
    const { offset: _, limit, ...rest } = queries[0];
    const number = 1 + head.offset / head.limit;
    queries[0] = { ...rest, page: number, hitsPerPage: limit, facets: [...within] };
  }
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, MeilisearchHit>({
    queries: [
      ...queries,
      ...(counted ? [] : [count(all, within)]),
      ...own.map((facet) => count([...base, ...joined(expressions, facet)], [facet])),
      ...(ask.relaxations
        ? expressions.map(({ filter }) => count([...base, ...joined(expressions, filter)]))
        : []),
    ],
  });
  const total = counted ? results[0] : results[pages.length];
  const others = results.slice(pages.length + (counted ? 0 : 1));
  const answers: Partial<Record<FacetName, FacetCount[]>> = {};
  for (const facet of within)
    answers[facet] = facetCounts(facet, total?.facetDistribution?.[facet]);
  own.forEach((facet, i) => {
    answers[facet] = facetCounts(facet, others[i]?.facetDistribution?.[facet]);
  });
  const without = new Map(
    ask.relaxations
      ? expressions.map(({ filter }, i) => [filter, totalOf(others[own.length + i])] as const)
      : [],
  );
  return {
    hits: results.slice(0, pages.length).flatMap(({ hits }) => hits),
    total: totalOf(total),
    facets: answers,
    without,
  };
}

type Page = { offset: number; limit: number; fields: string[] };

/** The hits in one page, or in two when only the first of them are shown with what was found. */
function pagesOf({ offset, limit }: Ask, sources: number): Page[] {
  const first = Math.min(limit, sources);
  const pages = [
    { offset, limit: first, fields: ["id", "_geo", "source"] },
    { offset: offset + first, limit: limit - first, fields: ["id", "_geo"] },
  ];
  return pages.filter((page) => page.limit > 0);
}

/** How many documents of an index each of these queries finds, without filters. */
export async function countEach(
  client: Meilisearch,
  uid: string,
  queries: readonly string[],
): Promise<number[]> {
  const { results } = await client.multiSearch({
    queries: queries.map((q) => ({ indexUid: uid, q, matchingStrategy: "all" as const, ...COUNT })),
  });
  return results.map(totalOf);
}

/** The sort rules of an order; ties end by newest, then id. */
export function sortRules(sort: Sort, from: { lat: number; lon: number } | null): string[] {
  const ties = ["postedOn:desc", "id:asc"];
  switch (sort) {
    case "relevance":
      return [];
    case "newest":
      return ties;
    case "pay":
      return ["pay:desc", ...ties];
    case "distance":
      return from === null ? ties : [`_geoPoint(${from.lat}, ${from.lon}):asc`, ...ties];
  }
}

function totalOf(result: { totalHits?: number } | undefined): number {
  return result?.totalHits ?? 0;
}

function facetCounts(facet: FacetName, found: Record<string, number> = {}): FacetCount[] {
  const byValue = (a: FacetCount, b: FacetCount) => (a.value < b.value ? -1 : 1);
  const rows = Object.entries(found).map(([value, count]) => ({ value, count }));
  if (facet !== "hybridDays") return rows.sort((a, b) => b.count - a.count || byValue(a, b));
  return [1, 2, 3, 4, 5]
    .map((days) => ({
      value: String(days),
      count: rows.reduce((sum, row) => sum + (Number(row.value) >= days ? row.count : 0), 0),
    }))
    .filter(({ count }) => count > 0);
}
