/**
 * The engine that needs nothing installed: documents in a map, their text in MiniSearch, filters,
 * facets and sorting over all of them on every query (10,000 documents take some milliseconds).
 * A search breathes between its steps, so that one with many typos holds nobody else up.
 */
import type { Dictionary } from "../dutch/dictionary.ts";
import { readExclusions, readQuery } from "../dutch/read-query.ts";
import {
  type EngineStats,
  type FacetName,
  MAX_HIGHLIGHTED,
  MAX_HITS,
  type SearchEngine,
  type SearchQuery,
  type SearchResult,
} from "../engine.ts";
import type { DocumentFacts, IndexSettings } from "../facts.ts";
import { highlightsOf } from "../highlights.ts";
import { type Counted, countDocuments, failedFilters } from "./facet-counts.ts";
import { type FilterCheck, filterChecks } from "./filter-checks.ts";
import { distanceOf, newestFirst, sortDocuments } from "./sorting.ts";
import {
  type Breathe,
  CONCEPT_FIELD,
  makeTextIndex,
  type TextIndex,
  type TextMatch,
} from "./text-index.ts";

type Index<D extends DocumentFacts> = {
  documents: Map<string, D>;
  removed: Map<string, number>;
  text: TextIndex<D>;
  newest: D[] | null;
  /** The facets of everything, by their names: what most people ask for. */
  all: Map<string, SearchResult["facets"]>;
};

/** Work between two breaths of the event loop. */
const SLICE_MS = 8;
const DEFAULT_LIMIT = 20;

/** An empty in-process engine for one index. The dictionary tells how Dutch words hang together. */
export function makeEmbeddedEngine<D extends DocumentFacts>(
  settings: IndexSettings<D>,
  dictionary: Dictionary,
): SearchEngine<D> {
  const emptyIndex = (removed: Map<string, number>): Index<D> => ({
    documents: new Map(),
    removed: new Map(removed),
    text: makeTextIndex(settings, dictionary),
    newest: null,
    all: new Map(),
  });
  let current = emptyIndex(new Map());
  let next: Index<D> | null = null;
  let lastRebuild: Promise<void> = Promise.resolve();
  let rebuilt: Pick<EngineStats, "rebuiltAt" | "rebuildMs"> = { rebuiltAt: null, rebuildMs: null };

  const rebuild = async (documents: Iterable<D> | AsyncIterable<D>) => {
    const startedAt = Date.now();
    const breathe = breather();
    const building = emptyIndex(current.removed);
    next = building;
    try {
      for await (const document of documents) {
        const held = current.documents.get(document.id);
        apply(building, held !== undefined && held.version > document.version ? held : document);
        await breathe();
      }
      current = building;
      rebuilt = { rebuiltAt: Date.now(), rebuildMs: Date.now() - startedAt };
    } finally {
      next = null;
    }
  };

  /** Fields a reader sees, or that say what a document is about; not the words that only help finding. */
  const seenFields = [
    ...settings.searchable.map(({ name }) => String(name)),
    ...settings.conceptFields.map(({ name }) => CONCEPT_FIELD + name),
  ];
  /** Ids of the documents that hold what stands behind a minus. */
  const excludedIn = async (index: Index<D>, text: string, breathe: Breathe) => {
    const excluded = new Set<string>();
    for (const group of readExclusions(text, dictionary)) {
      const found = await index.text.find(
        [group],
        (id) => index.documents.get(id),
        () => true,
        breathe,
      );
      for (const id of found.scores.keys()) {
        if (seenFields.some((field) => found.termsFound(id, field).size > 0)) excluded.add(id);
      }
    }
    return excluded;
  };

  const search = async (query: SearchQuery): Promise<SearchResult> => {
    const index = current;
    const breathe = breather();
    const groups = readQuery(query.text ?? "", dictionary);
    const excluded = await excludedIn(index, query.text ?? "", breathe);
    const checks = filterChecks(query.filters ?? {});
    const failedOf = groups.length > 0 ? rememberFailed<D>(checks) : once<D>(checks);
    const countsSomewhere = (id: string) => {
      const document = index.documents.get(id);
      return document !== undefined && !excluded.has(id) && failedOf(document) !== "several";
    };
    const match =
      groups.length === 0
        ? null
        : await index.text.find(groups, (id) => index.documents.get(id), countsSomewhere, breathe);
    const asked = without(candidates(index, match), excluded);
    const isAll = match === null && excluded.size === 0 && checks.length === 0;
    const counted = isAll
      ? countAll(index, asked, query.facets ?? [])
      : countDocuments(asked, checks, query.facets ?? [], failedOf);
    await breathe();
    const total = counted.passing.length;
    const from = query.filters?.near ?? query.from ?? null;
    const sort = query.sort ?? "relevance";
    const ordered = sortDocuments(counted.passing, sort, match?.scores ?? null, from);
    const offset = Math.max(0, query.offset ?? 0);
    const limit = Math.min(MAX_HITS, Math.max(0, query.limit ?? DEFAULT_LIMIT));
    const page = ordered.slice(offset, offset + limit);
    const relaxations = [...counted.without]
      .filter(([, without]) => without > total && (query.relaxations === true || total === 0))
      .map(([filter, without]) => ({ filter, total: without }))
      .sort((a, b) => b.total - a.total || (a.filter < b.filter ? -1 : 1));
    return {
      hits: page.map((document, i) => ({
        id: document.id,
        distanceKm: distanceOf(document, from),
        highlights:
          match === null || i >= MAX_HIGHLIGHTED
            ? {}
            : highlightsOf(document, settings, dictionary, (field) =>
                match.termsFound(document.id, field),
              ),
      })),
      total,
      facets: counted.facets,
      words: match?.words ?? "none",
      wordsNotFound: match?.wordsNotFound ?? [],
      relaxations,
    };
  };

  return {
    name: "embedded",
    put: async (documents) => {
      const breathe = breather();
      for (const document of documents) {
        apply(current, document);
        if (next !== null) apply(next, document);
        await breathe();
      }
    },
    remove: async (marks) => {
      for (const { id, version } of marks) {
        take(current, id, version);
        if (next !== null) take(next, id, version);
      }
    },
    replaceAll: (documents) => {
      lastRebuild = lastRebuild.catch(() => undefined).then(() => rebuild(documents));
      return lastRebuild;
    },
    search,
    count: async (query) => (await search({ ...query, limit: 0 })).total,
    versions: async () => new Map([...current.documents].map(([id, { version }]) => [id, version])),
    stats: async () => ({
      engine: "embedded",
      index: settings.name,
      documents: current.documents.size,
      ...rebuilt,
      rebuilding: next === null ? null : { done: next.documents.size },
    }),
  };
}

function apply<D extends DocumentFacts>(index: Index<D>, document: D): void {
  const { id, version } = document;
  const held = Math.max(index.documents.get(id)?.version ?? -1, index.removed.get(id) ?? -1);
  if (version <= held) return;
  index.removed.delete(id);
  index.documents.set(id, document);
  index.text.put(document);
  index.newest = null;
  index.all.clear();
}

function take<D extends DocumentFacts>(index: Index<D>, id: string, version: number): void {
  if ((index.documents.get(id)?.version ?? -1) > version) return;
  index.removed.set(id, Math.max(version, index.removed.get(id) ?? -1));
  if (index.documents.delete(id)) index.text.remove(id);
  index.newest = null;
  index.all.clear();
}

/** Newest first; with a match only what matched. */
function without<D extends DocumentFacts>(documents: D[], excluded: ReadonlySet<string>): D[] {
  return excluded.size === 0 ? documents : documents.filter(({ id }) => !excluded.has(id));
}

function candidates<D extends DocumentFacts>(index: Index<D>, match: TextMatch | null): D[] {
  if (match !== null && match.scores.size < index.documents.size / 8) {
    const matched = [...match.scores.keys()].flatMap((id) => index.documents.get(id) ?? []);
    return matched.sort(newestFirst);
  }
  index.newest ??= [...index.documents.values()].sort(newestFirst);
  return match === null ? index.newest : index.newest.filter(({ id }) => match.scores.has(id));
}

/** The counts of everything, made once for as long as nothing changes. */
function countAll<D extends DocumentFacts>(
  index: Index<D>,
  documents: D[],
  facets: readonly FacetName[],
): Counted<D> {
  const key = facets.join();
  const known = index.all.get(key) ?? countDocuments(documents, [], facets, () => null).facets;
  index.all.set(key, known);
  return { passing: documents, facets: known, without: new Map() };
}

/** Which filters a document fails, where only the counts ask. */
function once<D extends DocumentFacts>(checks: readonly FilterCheck[]) {
  return (document: D) => failedFilters(document, checks);
}

/** Which filters a document fails, worked out once a search: words and counts both ask. */
function rememberFailed<D extends DocumentFacts>(checks: readonly FilterCheck[]) {
  if (checks.length === 0) return () => null;
  const known = new Map<D, ReturnType<typeof failedFilters>>();
  return (document: D) => {
    let failed = known.get(document);
    if (failed === undefined) {
      failed = failedFilters(document, checks);
      known.set(document, failed);
    }
    return failed;
  };
}

function breather(): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
