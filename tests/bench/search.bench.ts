/** Search in process over 10,000 vacatures, beside PostgreSQL's full text on the same corpus. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { makeDictionary } from "#search/dutch/dictionary.ts";
import { makeEmbeddedEngine } from "#search/embedded/embedded-engine.ts";
import { VACATURE_INDEX } from "#search/vacature-document.ts";
import { findPostgres } from "../support/facilities/postgres.ts";
import { benchCorpus, benchQueries, percentile, timesLine } from "./bench-corpus.ts";
import { timePostgresText } from "./postgres-text.ts";

const VACATURES = 10_000;
const QUERIES = 600;
const P95_MS = 35;
const PAUSE_MS = 50;
const REBUILD_MS = 8_000;

const corpus = benchCorpus(VACATURES);
const queries = benchQueries(QUERIES);
const engine = makeEmbeddedEngine(VACATURE_INDEX, makeDictionary(searchConcepts()));
globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
await engine.replaceAll(corpus);
globalThis.gc?.();
const heapMb = (process.memoryUsage().heapUsed - heapBefore) / 1e6;

const delay = monitorEventLoopDelay({ resolution: 2 });
delay.enable();
const startedAt = performance.now();
const meanwhile: number[] = [];
const rebuild = engine.replaceAll(corpus);
let rebuilding = true;
void rebuild.then(() => {
  rebuilding = false;
});
while (rebuilding) {
  await new Promise((resolve) => setTimeout(resolve, 40));
  const started = performance.now();
  await engine.search({ sort: "newest", limit: 20, filters: { sectors: ["zorg"] } });
  meanwhile.push(performance.now() - started);
}
await rebuild;
const rebuildMs = performance.now() - startedAt;
delay.disable();
const rebuildPause = delay.max / 1e6;

for (const query of queries.slice(0, 50)) await engine.search(query);
const held = monitorEventLoopDelay({ resolution: 1 });
held.enable();
const times: number[] = [];
let empty = 0;
for (const query of queries) {
  const started = performance.now();
  const { total } = await engine.search(query);
  times.push(performance.now() - started);
  if (total === 0) empty++;
  await new Promise((resolve) => setImmediate(resolve));
}
held.disable();
const searchPause = held.max / 1e6;
console.log(
  `in process    ${timesLine(times)}, longest pause ${searchPause.toFixed(1)} ms; ${empty} of ${QUERIES} found nothing; ${heapMb.toFixed(0)} MB`,
);
console.log(
  `rebuild       ${rebuildMs.toFixed(0)} ms, longest pause ${rebuildPause.toFixed(1)} ms; meanwhile the old index: ${timesLine(meanwhile)}`,
);

const postgres = await findPostgres();
if (postgres.missing) {
  console.log(`PostgreSQL    NOT RUN: ${postgres.missing}`);
} else {
  const url = postgres.env.TEST_DATABASE_URL ?? "";
  const text = await timePostgresText(url, corpus, queries);
  console.log(
    `PostgreSQL    ${timesLine(text.times)}; ${text.empty} of ${QUERIES} found nothing (${postgres.label})`,
  );
  await postgres.stop();
}

const failures = [
  percentile(times, 95) > P95_MS && `p95 above ${P95_MS} ms`,
  searchPause > PAUSE_MS && `a search held the event loop for more than ${PAUSE_MS} ms`,
  rebuildPause > PAUSE_MS && `a pause above ${PAUSE_MS} ms while rebuilding`,
  rebuildMs > REBUILD_MS && `rebuild above ${REBUILD_MS} ms`,
].filter((line) => line !== false);
for (const line of failures) console.log(`FAILED: ${line}`);
process.exit(failures.length > 0 ? 1 : 0);
