/**
 * The most candidates that the engine in process is for. With more its memory (some 5.6 kB each) and the
 * seconds in which it is filled at every start are better spent on a Meilisearch server.
 */
export const EMBEDDED_MOST_CANDIDATES = 25_000;

/** What that many take. */
export const EMBEDDED_MOST_MEGABYTES = 140;
