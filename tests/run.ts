/** What `npm test` does: every part in turn, then which ran on what. Names as arguments pick parts. */
import { findBrowser } from "./support/facilities/browser.ts";
import { UNASKED } from "./support/facilities/facility.ts";
import { findMeilisearch, WITHOUT_MEILISEARCH } from "./support/facilities/meilisearch.ts";
import { findPostgres } from "./support/facilities/postgres.ts";
import { startParts } from "./support/parts.ts";

const { wants, run, runOn, runWhenThere, report } = startParts(process.argv.slice(2));
const browser = wants("browser") ? await findBrowser() : UNASKED;
const postgres = wants("database on PostgreSQL") ? await findPostgres() : UNASKED;
const meilisearch = await findMeilisearch();

await run("client", "prisma generate", ["npx", "prisma", "generate"]);
await run("style", "biome, circles", ["npx", "biome", "check", "--error-on-warnings"]);
await run("unused", "knip", ["npx", "knip"]);
const unit = ["npx", "vitest", "run", "--project", "unit"];
const database = ["npx", "vitest", "run", "--project", "database"];
// Each keeps one core busy most of the time: two at once, the longest first, as soon as one is free. What
// comes after the build needs it.
const parts: (() => Promise<void>)[] = [
  () => run("build", "production", ["npx", "tsx", "app/launch.ts", "--build-only"]),
  () => runOn(postgres, "database on PostgreSQL", database),
  () => run("database", "embedded PGlite", database),
  () => journeys("phone"),
  () => journeys("desktop"),
  () => run("routes", "built server over HTTP", ["npx", "vitest", "run", "--project", "routes"]),
  () => run("faults", "the short form", ["npx", "tsx", "tests/faults/run-faults.ts", "1"]),
  () => run("unit", "rules, architecture", unit, WITHOUT_MEILISEARCH),
  () => runWhenThere(meilisearch, "search on Meilisearch", [...unit, "search"]),
  () => run("types", "tsc", ["npx", "tsc", "--noEmit"]),
];
await Promise.all([takeParts(), takeParts()]);
await postgres.stop();
const engines = meilisearch.missing
  ? "embedded"
  : `embedded and ${meilisearch.label.toLowerCase()}`;
report(`Node ${process.version}; search engine: ${engines}`);

async function takeParts(): Promise<void> {
  for (let next = parts.shift(); next; next = parts.shift()) await next();
}

function journeys(screen: string): Promise<void> {
  return runOn(browser, `browser, ${screen}`, [
    "npx",
    "playwright",
    "test",
    `--project=${screen}`,
    `--output=test-results/${screen}`,
  ]);
}
