import { CANDIDATE_INDEX, type CandidateDocument } from "#search/candidate-document.ts";
import { type Concept, makeDictionary } from "#search/dutch/dictionary.ts";
import { makeEmbeddedEngine } from "#search/embedded/embedded-engine.ts";
import type { SearchEngine } from "#search/engine.ts";
import { VACATURE_INDEX, type VacatureDocument } from "#search/vacature-document.ts";

type Engines = {
  vacatures: SearchEngine<VacatureDocument>;
  candidates: SearchEngine<CandidateDocument>;
};

const holder = globalThis as typeof globalThis & { rechterhandSearch?: Engines };

/**
 * Opens the two empty indexes, once per process; a second call keeps what is there. `concepts` are
 * the roles and skills with all their names, from which Dutch compounds and synonyms are read.
 */
export function openSearch(concepts: readonly Concept[]): void {
  if (holder.rechterhandSearch) return;
  const dictionary = makeDictionary(concepts);
  holder.rechterhandSearch = {
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

/** Which engine answers. */
export function searchKind(): "embedded" | "meilisearch" {
  return holder.rechterhandSearch?.vacatures.name ?? "embedded";
}

function opened(): Engines {
  if (!holder.rechterhandSearch) throw new Error("Search is not open");
  return holder.rechterhandSearch;
}
