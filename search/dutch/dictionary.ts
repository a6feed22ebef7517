/**
 * Idea: a role or skill is a concept with many names. A name is known by the sorted stems of its
 * parts, so order, inflection, hyphens and closed or open writing do not matter.
 * Promise: a concept is only ever found through a name the caller gave. Source: own work.
 */
import { compoundSplitter, type SplitCompound } from "./compounds.ts";
import { allowedTypos, editDistance } from "./edit-distance.ts";
import { stem } from "./stem.ts";
import { isStopWord, type Word, wordsOf } from "./words.ts";

/** What the caller feeds in: an id such as "role:hr-assistent" and every name it goes by. */
/**
 * `work` is what a person may type for it that names nothing by itself ("payroll" for a payroll
 * medewerker): documents of the concept are found by it, texts that hold it do not name the concept.
 */
export type Concept = { id: string; names: string[]; work?: string[] };

/** Words `from` up to and including `to` of a text that together name concepts. */
export type ConceptSpan = { from: number; to: number; conceptIds: string[] };

export type Dictionary = {
  splitCompound: SplitCompound;
  /** Concept ids of a whole name, in any order of words; empty when unknown. */
  conceptsNamed(name: string): string[];
  /** Names found in a text, longest first, without overlap. */
  conceptSpans(words: Word[]): ConceptSpan[];
  /** Words under which documents of a concept are found besides its names; empty for none. */
  workOf(conceptId: string): string[];
  /** Whether a folded word occurs in some name. */
  knows(word: string): boolean;
  /** Whether some known word starts with these letters. */
  knowsStart(letters: string): boolean;
  /** The known word nearest to a misspelt one within its allowed typos, or null. */
  correct(word: string): string | null;
  /** Every known word, folded. */
  vocabulary(): string[];
  /**
   * For an engine with its own synonym list: every set of concepts that some name stands for, and
   * all names of these concepts.
   */
  namedTogether(): { conceptIds: string[]; names: string[] }[];
};

/** Longest name, in words, that is looked for in running text. */
const MAX_NAME_WORDS = 5;
/** Bounds the cache on a process that reads free text for months. */
const MAX_CACHED = 50_000;

/** A dictionary of the given concepts; building takes some tens of ms for 500 concepts. */
export function makeDictionary(concepts: readonly Concept[]): Dictionary {
  const names = concepts.flatMap((concept) => concept.names);
  const splitCompound = compoundSplitter(names);
  const vocabulary = new Set(names.flatMap((name) => wordsOf(name).map(({ word }) => word)));
  const byLength = new Map<number, string[]>();
  for (const word of vocabulary) {
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  }
  const work = new Map(concepts.map((concept) => [concept.id, concept.work ?? []]));
  const byKey = new Map<string, string[]>();
  for (const concept of concepts) {
    for (const name of concept.names) {
      const key = keyOf(wordsOf(name), splitCompound);
      const ids = byKey.get(key) ?? [];
      if (key !== "" && !ids.includes(concept.id)) byKey.set(key, [...ids, concept.id]);
    }
  }

  const nameParts = new Set([...byKey.keys()].flatMap((key) => key.split(" ")));
  const partsCache = new Map<string, string[] | null>();
  /** The parts of a word as they stand in keys; null for a word that stands in no name. */
  const keyParts = (word: string): string[] | null => {
    const known = partsCache.get(word);
    if (known !== undefined) return known;
    const parts = partsOf(word, splitCompound);
    const result = parts.every((part) => nameParts.has(part)) ? parts : null;
    if (partsCache.size < MAX_CACHED) partsCache.set(word, result);
    return result;
  };

  const conceptSpans = (words: Word[]): ConceptSpan[] => {
    const parts = words.map(({ word }) => keyParts(word));
    const spans: ConceptSpan[] = [];
    for (let from = 0; from < words.length; from++) {
      if (isStopWord(words[from]?.word ?? "")) continue;
      let end = from;
      while (end < words.length && end < from + MAX_NAME_WORDS && parts[end] !== null) end++;
      for (let to = end - 1; to >= from; to--) {
        const key = parts.slice(from, to + 1).flatMap((some) => some ?? []);
        const conceptIds = byKey.get(key.sort().join(" "));
        if (conceptIds === undefined || isStopWord(words[to]?.word ?? "")) continue;
        spans.push({ from, to, conceptIds });
        from = to;
        break;
      }
    }
    return spans;
  };

  return {
    splitCompound,
    conceptSpans,
    conceptsNamed: (name) => byKey.get(keyOf(wordsOf(name), splitCompound)) ?? [],
    workOf: (conceptId) => work.get(conceptId) ?? [],
    knows: (word) => vocabulary.has(word),
    knowsStart: (letters) => [...vocabulary].some((word) => word.startsWith(letters)),
    correct: (word) => nearest(word, byLength),
    vocabulary: () => [...vocabulary],
    namedTogether: () => {
      const namesOf = new Map(concepts.map((concept) => [concept.id, concept.names]));
      const sets = new Map([...byKey.values()].map((ids) => [[...ids].sort().join(" "), ids]));
      return [...sets.values()].map((conceptIds) => ({
        conceptIds,
        names: conceptIds.flatMap((id) => namesOf.get(id) ?? []),
      }));
    },
  };
}

function keyOf(words: Word[], splitCompound: SplitCompound): string {
  return words
    .flatMap(({ word }) => partsOf(word, splitCompound))
    .sort()
    .join(" ");
}

function partsOf(word: string, splitCompound: SplitCompound): string[] {
  return isStopWord(word) ? [] : (splitCompound(word) ?? [word]).map(stem);
}

function nearest(word: string, byLength: Map<number, string[]>): string | null {
  const max = allowedTypos(word);
  let found: { word: string; distance: number } | null = null;
  for (let length = word.length - max; length <= word.length + max; length++) {
    for (const candidate of byLength.get(length) ?? []) {
      const distance = editDistance(word, candidate, max);
      if (distance === null || (found !== null && distance >= found.distance)) continue;
      found = { word: candidate, distance };
    }
  }
  return found?.word ?? null;
}
