import { randomBytes } from "node:crypto";
import { Meilisearch } from "meilisearch";
import { afterAll, expect, test } from "vitest";
import { describeEngineContract } from "#tests/search-contract/engine-contract.ts";
import { makeMeilisearchEngine } from "./meilisearch-engine.ts";

const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = process.env;
const run = `test-${randomBytes(4).toString("hex")}-`;
let made = 0;

if (url) {
  describeEngineContract(
    "Meilisearch",
    async (settings, dictionary) =>
      makeMeilisearchEngine(
        { url, apiKey, prefix: `${run}${made++}-`, patienceMs: 20_000 },
        settings,
        dictionary,
      ),
    { timeout: 180_000 },
  );

  afterAll(async () => {
    const client = new Meilisearch({ host: url, apiKey });
    const { results } = await client.getRawIndexes({ limit: 1_000 });
    for (const { uid } of results) if (uid.startsWith(run)) await client.deleteIndex(uid);
  });
} else {
  test("without MEILISEARCH_URL the engine contract does not run on Meilisearch, and this says so", () => {
    console.warn("NOT RUN: the engine contract on Meilisearch, since MEILISEARCH_URL is not set");
    expect(url).toBeFalsy();
  });
}
