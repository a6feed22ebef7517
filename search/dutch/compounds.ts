import { wordsOf } from "./words.ts";

/** Second halves of compound job titles and tasks; the first half must come from a given name. */
const HEADS = new Set(
  (
    "medewerker medewerkster medewerkers assistent assistente assistenten administrateur administratie " +
    "secretaresse secretaris secretariaat planner planning beheerder beheer manager management " +
    "ondersteuner ondersteuning coordinator bediende typist typiste controller verwerker verwerking " +
    "invoer zaken afdeling software systeem werkzaamheden taken support"
  ).split(" "),
);
/** Longest run of words that one closed compound is learned from ("back office medewerker"). */
const MAX_PARTS = 3;
const MIN_FIRST_PART = 4;

/** Splits a folded word into the parts of the compound it is, or null when the dictionary knows none. */
export type SplitCompound = (word: string) => string[] | null;

/**
 * A splitter made from the names of roles and skills, so that it never guesses.
 * A word is a compound when it is a run of words of some name written together ("back office" →
 * backoffice), or a word of some name, perhaps with a linking s, before a known second half
 * ("transport" + "planner"). A first half also counts when several names put different second halves
 * after it (salarisadministrateur, salarisverwerker). Parts are split further, to the finest.
 */
export function compoundSplitter(names: readonly string[]): SplitCompound {
  const closed = new Map<string, string[]>();
  const firstParts = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name).map(({ word }) => word);
    for (let from = 0; from < words.length; from++) {
      const first = words[from] ?? "";
      if (first.length >= MIN_FIRST_PART && !HEADS.has(first)) firstParts.add(first);
      for (let count = 2; count <= MAX_PARTS && from + count <= words.length; count++) {
        const parts = words.slice(from, from + count);
        const known = closed.get(parts.join(""))?.length ?? 0;
        if (parts.every((part) => part.length > 1) && count > known)
          closed.set(parts.join(""), parts);
      }
    }
  }
  for (const first of sharedFirstHalves(names)) {
    if (!firstParts.has(first.replace(/s$/, ""))) firstParts.add(first);
  }
  const split = (word: string, depth: number): string[] | null => {
    const parts = closed.get(word) ?? headSplit(word, firstParts, closed);
    if (parts === null || depth === 0) return parts;
    return parts.flatMap((part) => split(part, depth - 1) ?? [part]);
  };
  const cache = new Map<string, string[] | null>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const parts = split(word, MAX_PARTS);
    if (cache.size < 50_000) cache.set(word, parts);
    return parts;
  };
}

function sharedFirstHalves(names: readonly string[]): string[] {
  const headsOf = new Map<string, Set<string>>();
  for (const name of names) {
    for (const { word } of wordsOf(name)) {
      for (let at = MIN_FIRST_PART; at <= word.length - 4; at++) {
        const [first, head] = [word.slice(0, at), word.slice(at)];
        if (!isHead(head) || HEADS.has(first)) continue;
        headsOf.set(first, (headsOf.get(first) ?? new Set()).add(head.replace(/s$/, "")));
      }
    }
  }
  return [...headsOf].filter(([, heads]) => heads.size > 1).map(([first]) => first);
}

function headSplit(
  word: string,
  firstParts: Set<string>,
  closed: Map<string, string[]>,
): string[] | null {
  for (let at = MIN_FIRST_PART; at <= word.length - 4; at++) {
    const head = word.slice(at);
    if (!isHead(head)) continue;
    const first = word.slice(0, at);
    for (const part of [first, first.replace(/s$/, "")]) {
      if (firstParts.has(part) || closed.has(part)) return [part, head];
    }
  }
  return null;
}

function isHead(word: string): boolean {
  return HEADS.has(word) || HEADS.has(word.replace(/s$/, ""));
}
