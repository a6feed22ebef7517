import { Meilisearch } from "meilisearch";
import type { Facility } from "./facility.ts";

/** The Meilisearch server of MEILISEARCH_URL, with its version as label; missing when none answers. */
export async function findMeilisearch(): Promise<Facility> {
  const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = process.env;
  const none = { label: "", env: {}, stop: async () => {} };
  if (!url)
    return { ...none, missing: "no Meilisearch: set MEILISEARCH_URL and MEILISEARCH_API_KEY" };
  try {
    const { pkgVersion } = await new Meilisearch({
      host: url,
      apiKey,
      timeout: 5_000,
    }).getVersion();
    const env = { MEILISEARCH_URL: url, ...(apiKey && { MEILISEARCH_API_KEY: apiKey }) };
    return { ...none, label: `Meilisearch ${pkgVersion}`, missing: null, env };
  } catch (error) {
    return { ...none, missing: `no Meilisearch at ${url}: ${String(error)}` };
  }
}

/** What the tests' processes are told to leave Meilisearch out. */
export const WITHOUT_MEILISEARCH = { MEILISEARCH_URL: "", MEILISEARCH_API_KEY: "" };
