/** 100,000 vacatures on the Meilisearch server of MEILISEARCH_URL. */
import { randomBytes } from "node:crypto";
import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { makeDictionary } from "#search/dutch/dictionary.ts";
import { makeMeilisearchEngine } from "#search/meilisearch/meilisearch-engine.ts";
import { VACATURE_INDEX } from "#search/vacature-document.ts";
import { findMeilisearch } from "../support/facilities/meilisearch.ts";
import { NOT_RUN } from "../support/parts.ts";
import { removeIndexes } from "../support/search-engines.ts";
import { benchCorpus, benchQueries, percentile, timesLine } from "./bench-corpus.ts";

const VACATURES = 100_000;
const QUERIES = 600;
const P95_MS = 50;

const { missing, label, env } = await findMeilisearch();
if (missing) {
  console.log(`NOT RUN: ${missing}`);
  process.exit(NOT_RUN);
}
const url = env.MEILISEARCH_URL ?? "";
const prefix = `bench-${randomBytes(4).toString("hex")}-`;
const engine = makeMeilisearchEngine(
  { url, apiKey: env.MEILISEARCH_API_KEY, prefix, patienceMs: 20_000 },
  VACATURE_INDEX,
  makeDictionary(searchConcepts()),
);
const corpus = benchCorpus(VACATURES);
const startedAt = performance.now();
await engine.replaceAll(corpus);
const rebuildMs = performance.now() - startedAt;
const queries = benchQueries(QUERIES);
for (const query of queries.slice(0, 50)) await engine.search(query);
const times: number[] = [];
for (const query of queries) {
  const started = performance.now();
  await engine.search(query);
  times.push(performance.now() - started);
}
console.log(
  `${label}, ${VACATURES} vacatures: ${timesLine(times)}; rebuild ${(rebuildMs / 1000).toFixed(0)} s`,
);
await removeIndexes(url, env.MEILISEARCH_API_KEY, prefix);
const slow = percentile(times, 95) > P95_MS;
if (slow) console.log(`FAILED: p95 above ${P95_MS} ms`);
process.exit(slow ? 1 : 0);
