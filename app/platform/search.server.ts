import { createHash } from "node:crypto";
import { CANDIDATE_INDEX, type CandidateDocument } from "#search/candidate-document.ts";
import { type Concept, makeDictionary } from "#search/dutch/dictionary.ts";
import { makeEmbeddedEngine } from "#search/embedded/embedded-engine.ts";
import type { SearchEngine } from "#search/engine.ts";
import {
  type MeilisearchServer,
  makeMeilisearchEngine,
} from "#search/meilisearch/meilisearch-engine.ts";
import { VACATURE_INDEX, type VacatureDocument } from "#search/vacature-document.ts";

type Engines = {
  vacatures: SearchEngine<VacatureDocument>;
  candidates: SearchEngine<CandidateDocument>;
  fingerprint: string;
};

const holder = globalThis as typeof globalThis & {
  rechterhandSearch?: Engines;
  rechterhandSearchServer?: MeilisearchServer | null;
};

/** Grows when documents are analysed in another way, so that a Meilisearch index is made anew. */
const ANALYSIS = 3;

/** Says which engine `openSearch` opens: Meilisearch on this server, or with null the one in process. */
export function configureSearch(server: MeilisearchServer | null): void {
  holder.rechterhandSearchServer = server;
  holder.rechterhandSearch = undefined;
}

/**
 * Opens the two indexes, once per process; a second call keeps what is there. `concepts` are the
 * roles and skills with all their names, from which Dutch compounds and synonyms are read.
 */
export function openSearch(concepts: readonly Concept[]): void {
  if (holder.rechterhandSearch) return;
  const server = holder.rechterhandSearchServer ?? null;
  const dictionary = makeDictionary(concepts);
  const digest = createHash("sha256").update(`${ANALYSIS}${JSON.stringify(concepts)}`);
  const fingerprint = digest.digest("hex").slice(0, 16);
  holder.rechterhandSearch = server
    ? {
        fingerprint,
        vacatures: makeMeilisearchEngine(server, VACATURE_INDEX, dictionary),
        candidates: makeMeilisearchEngine(server, CANDIDATE_INDEX, dictionary),
      }
    : {
        fingerprint,
        vacatures: makeEmbeddedEngine(VACATURE_INDEX, dictionary),
        candidates: makeEmbeddedEngine(CANDIDATE_INDEX, dictionary),
      };
}

/** Published vacatures, for anyone. */
export function vacatureIndex(): SearchEngine<VacatureDocument> {
  return opened().vacatures;
}

/** Candidates, for the bureau only. */
export function candidateIndex(): SearchEngine<CandidateDocument> {
  return opened().candidates;
}

/** Tells indexes apart that were filled with other words or by another analysis. */
export function searchFingerprint(): string {
  return opened().fingerprint;
}

/** Which engine answers. */
export function searchKind(): "embedded" | "meilisearch" {
  return holder.rechterhandSearchServer ? "meilisearch" : "embedded";
}

function opened(): Engines {
  if (!holder.rechterhandSearch) throw new Error("Search is not open");
  return holder.rechterhandSearch;
}
