import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { roleNames, searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { makeDictionary } from "#search/dutch/dictionary.ts";
import { enginesAtHand } from "../support/search-engines.ts";
import { QUERIES } from "./queries.data.ts";
import { queryCorpus } from "./query-corpus.ts";

const PAGE = 10;
const RECALL = 0.95;
const corpus = queryCorpus();

test("there are at least 200 queries, and each has something to find", () => {
  expect(QUERIES.flatMap(({ queries }) => queries).length).toBeGreaterThanOrEqual(200);
  for (const wanted of QUERIES) expect(relevantTo(wanted).size).toBeGreaterThan(0);
});

for (const { engine, remove } of enginesAtHand(makeDictionary(searchConcepts()))) {
  describe(`queries on ${engine.name}`, { timeout: 120_000 }, () => {
    beforeAll(() => engine.put(corpus), 120_000);
    afterAll(remove);

    test("the first ten hold what was meant, for 95 of 100 queries' worth", async () => {
      const misses: string[] = [];
      const recalls: number[] = [];
      for (const wanted of QUERIES) {
        const relevant = relevantTo(wanted);
        for (const text of wanted.queries) {
          const { hits } = await engine.search({ text, limit: PAGE });
          const found = hits.filter(({ id }) => relevant.has(id)).length;
          const recall = found / Math.min(PAGE, relevant.size);
          recalls.push(recall);
          if (recall < 1) misses.push(`${text}: ${recall.toFixed(2)}`);
        }
      }
      const mean = recalls.reduce((sum, one) => sum + one, 0) / recalls.length;
      console.log(`${engine.name}: recall@10 ${mean.toFixed(4)} over ${recalls.length} queries`);
      console.log(`not whole: ${misses.join("; ")}`);
      expect(mean).toBeGreaterThanOrEqual(RECALL);
    });

    test("no name, alternative name or synonym of a role finds nothing or another role only", async () => {
      const wrong: string[] = [];
      for (const { id } of ROLES) {
        for (const text of roleNames(id)) {
          const { hits, words } = await engine.search({ text, limit: 60 });
          if (words !== "all" || !hits.some((hit) => hit.id.startsWith(`${id}-`))) wrong.push(text);
        }
      }
      expect(wrong).toEqual([]);
    });
  });
}

function relevantTo({ roles, place, skill }: (typeof QUERIES)[number]): Set<string> {
  return new Set(
    corpus
      .filter(
        (document) =>
          (roles.length === 0 || roles.includes(document.roles[0] ?? "")) &&
          (!place || document.places.includes(place)) &&
          (!skill || document.skills.includes(skill)),
      )
      .map(({ id }) => id),
  );
}
