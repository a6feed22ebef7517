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
// Each of the two keeps one core busy, most of the time.
await Promise.all([databasesAndDesktop(), restAndPhone()]);
await postgres.stop();
const engines = meilisearch.missing
  ? "embedded"
  : `embedded and ${meilisearch.label.toLowerCase()}`;
report(`Node ${process.version}; search engine: ${engines}`);

async function databasesAndDesktop(): Promise<void> {
  await run("database", "embedded PGlite", database);
  await runOn(postgres, "database on PostgreSQL", database);
  await journeys("desktop");
}

async function restAndPhone(): Promise<void> {
  await run("types", "tsc", ["npx", "tsc", "--noEmit"]);
  await run("build", "production", ["npx", "tsx", "app/launch.ts", "--build-only"]);
  await run("unit", "rules, architecture", unit, WITHOUT_MEILISEARCH);
  await runWhenThere(meilisearch, "search on Meilisearch", [...unit, "search"]);
  await run("faults", "the short form", ["npx", "tsx", "tests/faults/run-faults.ts", "1"]);
  await run("routes", "built server over HTTP", ["npx", "vitest", "run", "--project", "routes"]);
  await journeys("phone");
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
