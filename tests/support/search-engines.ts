import { randomBytes } from "node:crypto";
import { Meilisearch } from "meilisearch";
import type { Dictionary } from "#search/dutch/dictionary.ts";
import { makeEmbeddedEngine } from "#search/embedded/embedded-engine.ts";
import type { SearchEngine } from "#search/engine.ts";
import { makeMeilisearchEngine } from "#search/meilisearch/meilisearch-engine.ts";
import { VACATURE_INDEX, type VacatureDocument } from "#search/vacature-document.ts";

export type EngineAtHand = {
  engine: SearchEngine<VacatureDocument>;
  remove: () => Promise<void>;
};

/** An empty index of vacatures on every engine there is: in process, and on MEILISEARCH_URL's server. */
export function enginesAtHand(dictionary: Dictionary): EngineAtHand[] {
  const embedded = makeEmbeddedEngine(VACATURE_INDEX, dictionary);
  const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = process.env;
  const engines: EngineAtHand[] = [{ engine: embedded, remove: async () => {} }];
  if (!url) return engines;
  const prefix = `test-${randomBytes(4).toString("hex")}-`;
  const server = { url, apiKey, prefix, patienceMs: 20_000 };
  const engine = makeMeilisearchEngine(server, VACATURE_INDEX, dictionary);
  return [...engines, { engine, remove: () => removeIndexes(url, apiKey, prefix) }];
}

/** Takes every index whose name starts so from a server. */
export async function removeIndexes(
  url: string,
  apiKey: string | undefined,
  prefix: string,
): Promise<void> {
  const client = new Meilisearch({ host: url, apiKey });
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  for (const { uid } of results) if (uid.startsWith(prefix)) await client.deleteIndex(uid);
}
