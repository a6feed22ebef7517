import type { DocumentFacts } from "./facts.ts";

/**
 * Narrowing. Lists mean "any of these" unless said otherwise; an absent filter does not narrow.
 * A document that lacks the fact of a list, `near` or `hybridDaysAtLeast` does not pass; an open
 * end of pay, hours, hybrid wish or start does.
 */
export type Filters = {
  skillsAll?: string[];
  skillsAny?: string[];
  roles?: string[];
  sectors?: string[];
  places?: string[];
  contractForms?: string[];
  educations?: string[];
  statuses?: string[];
  /** Gross cents an hour: the document's pay range must overlap [payAtLeast, payAtMost]. */
  payAtLeast?: number;
  payAtMost?: number;
  /** Hours a week: the document's range must overlap [hoursAtLeast, hoursAtMost]. */
  hoursAtLeast?: number;
  hoursAtMost?: number;
  /** Rank 0 (A1) to 5 (C2): every language at or below it, or not mentioned. */
  languagesAtMost?: Record<string, number>;
  /** Rank 0 to 5: every language mentioned and at or above it. */
  languagesAtLeast?: Record<string, number>;
  /** Days a week at home. */
  hybridDaysAtLeast?: number;
  hybridDaysAtMost?: number;
  /** Great-circle distance; engines may differ within 1 % of the radius. */
  near?: { lat: number; lon: number; withinKm: number };
  /** ISO dates (yyyy-mm-dd), both inclusive. */
  startsBefore?: string;
  postedSince?: string;
};

/** A filter that can be taken off, as reported by `relaxations`. */
export type FilterName =
  | "skills"
  | "roles"
  | "sectors"
  | "places"
  | "contractForms"
  | "educations"
  | "statuses"
  | "pay"
  | "hours"
  | "languages"
  | "hybridDays"
  | "near"
  | "startsBefore"
  | "postedSince";

/** Facets. `hybridDays` counts cumulatively: "2" is two days or more. */
export const FACET_NAMES = [
  "skills",
  "roles",
  "sectors",
  "places",
  "contractForms",
  "educations",
  "hybridDays",
] as const;

export type FacetName = (typeof FACET_NAMES)[number];

/**
 * A count says what one more click gives. Inside a facet of alternatives the facet's own filter is
 * left out; `skills` are added to `skillsAll`, so they count within the result.
 */
export type FacetCount = { value: string; count: number };

export type Sort = "relevance" | "newest" | "pay" | "distance";

/** `limit` 0 to 2,000; `from` is the point distances are measured from when `near` does not narrow. */
export type SearchQuery = {
  text?: string;
  filters?: Filters;
  sort?: Sort;
  from?: { lat: number; lon: number };
  offset?: number;
  limit?: number;
  facets?: readonly FacetName[];
  /** Also count what taking off each filter would give; always done when nothing is found. */
  relaxations?: boolean;
};

/** A piece of a field's text; put together in order they are the text, or a cut of it. */
export type HighlightPiece = { text: string; hit: boolean };

type SearchHit = {
  id: string;
  /** From `near` or `from`, null without either or without a place. */
  distanceKm: number | null;
  /** Fields in which something was found, among those the index highlights; first 100 hits only. */
  highlights: Record<string, HighlightPiece[]>;
};

/**
 * `words`: "none" without words in the query; "all" when hits have every word; "some" when no
 * document at all has every word and the hits have the most of them that any document has (an
 * engine may order these its own way). `wordsNotFound` are words no document has.
 */
export type SearchResult = {
  hits: SearchHit[];
  total: number;
  facets: Partial<Record<FacetName, FacetCount[]>>;
  words: "none" | "all" | "some";
  wordsNotFound: string[];
  /** Per filter in use: how many there would be without it; most first, only where it helps. */
  relaxations: { filter: FilterName; total: number }[];
};

export type EngineStats = {
  engine: "embedded" | "meilisearch";
  index: string;
  documents: number;
  /** Epoch milliseconds of the last whole rebuild, and how long it took; null before the first. */
  rebuiltAt: number | null;
  rebuildMs: number | null;
  /** Whether a rebuild is going on, and how many documents it has taken in. */
  rebuilding: { done: number } | null;
};

/** What is to be out of an index, as of this version of it. */
export type Removal = { id: string; version: number };

/**
 * One index. Writes are idempotent by (id, version): a put applies only when its version is newer
 * than what the index holds, also than a removal; a removal when it is as new or newer. What is
 * acknowledged is findable by the next search on this engine (Meilisearch: after its task).
 *
 * All engines agree on: filters (but for 1 % of a radius), totals and counts without words, order
 * by newest, pay and distance with ties broken by newest and then id, and which concepts a name
 * means. They may differ in order by relevance, in which misspellings typos reach (Meilisearch
 * counts one in the first letter double), in whether quoted words may stand as their stems, in a
 * fallback for more than six words or 2,000 documents, and in highlights. Meilisearch has one
 * writer at a time.
 */
export type SearchEngine<D extends DocumentFacts> = {
  name: "embedded" | "meilisearch";
  put(documents: readonly D[]): Promise<void>;
  /** Together in one go: on Meilisearch every write waits for its turn at the server. */
  remove(marks: readonly Removal[]): Promise<void>;
  /** Swaps in a new index of exactly these; writes that arrive meanwhile stay, the old one answers. */
  replaceAll(documents: Iterable<D> | AsyncIterable<D>): Promise<void>;
  search(query: SearchQuery): Promise<SearchResult>;
  count(query: Pick<SearchQuery, "text" | "filters">): Promise<number>;
  /** Id and version of every document, to compare with the database. */
  versions(): Promise<Map<string, number>>;
  stats(): Promise<EngineStats>;
};

/** Hits of a page that carry highlights: more is a list of ids for the matching, not a page. */
export const MAX_HIGHLIGHTED = 100;

/** Largest page: matching re-orders at most this many ids. */
export const MAX_HITS = 2_000;
