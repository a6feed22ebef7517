/**
 * The engine for real installations: Meilisearch holds the documents as our own analysis reads them
 * (`stored-document.ts`), so that Dutch means the same as in process. A search that takes longer
 * than `patienceMs` fails, so that its caller can fall back.
 */
import { Meilisearch } from "meilisearch";
import { distanceKm, type Point } from "../distance.ts";
import type { Dictionary } from "../dutch/dictionary.ts";
import { type QueryGroup, readExclusions, readQuery } from "../dutch/read-query.ts";
import { wordsOf } from "../dutch/words.ts";
import {
  type EngineStats,
  MAX_HIGHLIGHTED,
  MAX_HITS,
  type SearchEngine,
  type SearchQuery,
  type SearchResult,
} from "../engine.ts";
import { type DocumentFacts, fieldText, type IndexSettings } from "../facts.ts";
import { foundTerms } from "../found-terms.ts";
import { highlightsOf } from "../highlights.ts";
import {
  type Answer,
  type Ask,
  askMeilisearch,
  countEach,
  type MeilisearchHit,
  sortRules,
} from "./ask-meilisearch.ts";
import { findExcluded } from "./excluded-ids.ts";
import { filterExpressions, quoted } from "./filter-expressions.ts";
import { meilisearchSettings } from "./index-settings.ts";
import { makeIndexWriter } from "./index-writer.ts";
import { findMostWords } from "./most-words.ts";
import { queryWords } from "./query-words.ts";
import { storedDocument } from "./stored-document.ts";
import { wordToken } from "./word-tokens.ts";

/** Where the server is; `prefix` stands before the names of its indexes. */
export type MeilisearchServer = {
  url: string;
  apiKey: string | undefined;
  prefix: string;
  patienceMs: number;
};

const DEFAULT_LIMIT = 20;
/** A compressed answer comes in pieces, and the second waits 40 ms for a sign that the first came. */
const WHOLE_ANSWERS = { "accept-encoding": "identity" };
/** For one request of a writer: the server only queues what it is given. Its tasks take their time. */
const WRITE_TIMEOUT_MS = 10_000;

/**
 * An engine over one index of a Meilisearch server. The first write or rebuild makes the index; a
 * search before that fails, since an empty answer would be a wrong one.
 */
export function makeMeilisearchEngine<D extends DocumentFacts>(
  server: MeilisearchServer,
  settings: IndexSettings<D>,
  dictionary: Dictionary,
): SearchEngine<D> {
  const connect = (timeout: number) =>
    new Meilisearch({
      host: server.url,
      apiKey: server.apiKey,
      timeout,
      requestInit: { headers: WHOLE_ANSWERS },
    });
  const reading = connect(server.patienceMs);
  const writing = connect(WRITE_TIMEOUT_MS);
  const uid = `${server.prefix}${settings.name}`;
  const stored = (document: D) => storedDocument(document, settings, dictionary);
  const read = (source: string): D => JSON.parse(source);
  const writer = makeIndexWriter(
    writing,
    uid,
    meilisearchSettings(settings, dictionary),
    (source) => stored(read(source)),
  );
  let rebuilt: Pick<EngineStats, "rebuiltAt" | "rebuildMs"> = { rebuiltAt: null, rebuildMs: null };

  /** A guess at what a word was meant for counts only where no document has the word as typed. */
  const asTyped = async (groups: QueryGroup[]): Promise<QueryGroup[]> => {
    const guessed = groups.filter((group) => group.guessed && group.conceptTerms.length > 0);
    if (guessed.length === 0) return groups;
    const exact = guessed.map(
      ({ text }) =>
        `"${wordsOf(text)
          .map(({ word }) => wordToken(word))
          .join(" ")}"`,
    );
    const counts = await countEach(reading, uid, exact);
    const found = new Set(guessed.filter((_, i) => (counts[i] ?? 0) > 0));
    return groups.map((group) => (found.has(group) ? { ...group, conceptTerms: [] } : group));
  };

  const search = async (query: SearchQuery): Promise<SearchResult> => {
    const groups = await asTyped(readQuery(query.text ?? "", dictionary));
    const excluded = await findExcluded(
      reading,
      uid,
      readExclusions(query.text ?? "", dictionary),
      settings.searchable.map(({ name }) => String(name)),
    );
    const narrowed = excluded.length === 0 ? [] : [`NOT ${idFilter(excluded)}`];
    const wanted = queryWords(groups, dictionary);
    const from = query.filters?.near ?? query.from ?? null;
    const sort = query.sort ?? "relevance";
    let ask: Ask = {
      words: wanted,
      base: narrowed,
      expressions: filterExpressions(query.filters ?? {}),
      sort: sortRules(sort, from),
      offset: Math.max(0, query.offset ?? 0),
      limit: Math.min(MAX_HITS, Math.max(0, query.limit ?? DEFAULT_LIMIT)),
      facets: query.facets ?? [],
      relaxations: query.relaxations ?? false,
    };
    const sources = groups.length === 0 ? 0 : MAX_HIGHLIGHTED;
    let answer = await askMeilisearch(reading, uid, ask, sources);
    let some: { wordsNotFound: string[] } | null = null;
    const nowhere = answer.total === 0 && groups.length > 0;
    if (nowhere && (await countEach(reading, uid, [wanted]))[0] === 0) {
      const most = await findMostWords(reading, uid, groups, dictionary);
      some = most;
      ask = { ...ask, words: "", base: [idFilter(most.ids), ...narrowed] };
      answer = await (sort === "relevance"
        ? askInOrder(ask, most.ids)
        : askMeilisearch(reading, uid, ask, sources));
    }
    if (answer.total === 0 && !ask.relaxations && ask.expressions.length > 0) {
      answer = await askMeilisearch(reading, uid, { ...ask, relaxations: true, limit: 0 }, 0);
    }
    return shape(answer, groups, from, some);
  };

  /** A page in an order of our own, for hits that no single query ranks. */
  const askInOrder = async (ask: Ask, ids: readonly string[]): Promise<Answer> => {
    const whole = await askMeilisearch(reading, uid, { ...ask, offset: 0, limit: MAX_HITS }, 0);
    const rank = new Map(ids.map((id, i) => [id, i]));
    const ordered = whole.hits.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
    const page = ordered.slice(ask.offset, ask.offset + ask.limit);
    const shown = page.slice(0, MAX_HIGHLIGHTED).map(({ id }) => id);
    const { hits } = await askMeilisearch(
      reading,
      uid,
      {
        ...ask,
        base: [idFilter(shown)],
        offset: 0,
        limit: shown.length,
        facets: [],
        relaxations: false,
      },
      MAX_HIGHLIGHTED,
    );
    const sources = new Map(hits.map((hit) => [hit.id, hit.source]));
    return { ...whole, hits: page.map((hit) => ({ ...hit, source: sources.get(hit.id) })) };
  };

  const shape = (
    answer: Answer,
    groups: readonly QueryGroup[],
    from: Point | null,
    some: { wordsNotFound: string[] } | null,
  ): SearchResult => ({
    hits: answer.hits.map((hit) => ({
      id: hit.id,
      distanceKm: distanceOf(hit, from),
      highlights: highlightsIn(hit, groups),
    })),
    total: answer.total,
    facets: answer.facets,
    words: groups.length === 0 ? "none" : some === null ? "all" : "some",
    wordsNotFound: some?.wordsNotFound ?? [],
    relaxations: [...answer.without]
      .filter(([, without]) => without > answer.total)
      .map(([filter, total]) => ({ filter, total }))
      .sort((a, b) => b.total - a.total || (a.filter < b.filter ? -1 : 1)),
  });

  const highlightsIn = ({ source }: MeilisearchHit, groups: readonly QueryGroup[]) => {
    if (source === undefined) return {};
    const document = read(source);
    return highlightsOf(document, settings, dictionary, (field) =>
      foundTerms(fieldText(Reflect.get(document, field)), groups, dictionary),
    );
  };

  return {
    name: "meilisearch",
    put: (documents) => writer.put(documents.map(stored)),
    remove: (marks) => writer.remove(marks),
    replaceAll: async (documents) => {
      const startedAt = Date.now();
      await writer.replaceAll(
        (async function* () {
          for await (const document of documents) yield stored(document);
        })(),
      );
      rebuilt = { rebuiltAt: Date.now(), rebuildMs: Date.now() - startedAt };
    },
    search,
    count: async (query) => (await search({ ...query, limit: 0 })).total,
    versions: () => writer.versions(),
    stats: async () => ({
      engine: "meilisearch",
      index: settings.name,
      documents: (await reading.index(uid).getStats()).numberOfDocuments,
      ...rebuilt,
      rebuilding: writer.rebuilding(),
    }),
  };
}

function distanceOf({ _geo }: MeilisearchHit, from: Point | null): number | null {
  return from === null || !_geo ? null : distanceKm(from, { lat: _geo.lat, lon: _geo.lng });
}

function idFilter(ids: readonly string[]): string {
  return `id IN [${ids.map(quoted).join(", ")}]`;
}
