import { afterEach, expect, test } from "vitest";
import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { configureSearch, openSearch } from "#app/platform/search.server.ts";
import { endSearchRest, SEARCH_PATIENCE_MS } from "#app/platform/search-patience.server.ts";
import { findHomePage } from "#app/screens/public/home.server.ts";
import { anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { startStandIn } from "#tests/support/stand-in-server.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { searchVacatures } from "./search-vacatures.server.ts";
import { rebuildVacatureIndex } from "./vacature-index.server.ts";

withTestDatabase();

afterEach(() => {
  configureSearch(null);
  endSearchRest();
});

const server = (url: string) => ({
  url,
  apiKey: "key",
  prefix: "x-",
  patienceMs: SEARCH_PATIENCE_MS,
});

test("with the engine down the filters and the newest still answer, and a sentence says so", async () => {
  await aPublishedVacature(await anEmployer(), { title: "Backofficemedewerker pensioenen" });
  configureSearch(server("http://127.0.0.1:9"));
  openSearch(searchConcepts());
  const found = await searchVacatures(
    new URLSearchParams("q=pensioenen&beroep=backofficemedewerker"),
  );
  expect(found.vacatures[0]?.title).toBe("Backofficemedewerker pensioenen");
  expect(found.words).toContain("De zoekmachine geeft geen antwoord");
  expect(found.choices.roles[0]).toMatchObject({ value: "backofficemedewerker", count: 1 });
  expect((await searchVacatures(new URLSearchParams("beroep=planner"))).total).toBe(0);
  expect((await findHomePage()).total).toBeGreaterThan(0);
});

test("a slow engine is waited for 800 ms, then left alone for a while, and asked again", async () => {
  const slow = await startStandIn("stalls");
  configureSearch(server(slow.url));
  openSearch(searchConcepts());
  const started = performance.now();
  await searchVacatures(new URLSearchParams());
  expect(performance.now() - started).toBeLessThan(SEARCH_PATIENCE_MS + 700);
  const again = performance.now();
  await searchVacatures(new URLSearchParams());
  expect(performance.now() - again).toBeLessThan(SEARCH_PATIENCE_MS);
  await slow.stop();
  configureSearch(null);
  endSearchRest();
  await rebuildVacatureIndex();
  expect((await searchVacatures(new URLSearchParams("q=planner"))).words ?? "").not.toContain(
    "zoekmachine",
  );
});
