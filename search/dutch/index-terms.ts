import type { Dictionary } from "./dictionary.ts";
import { stem } from "./stem.ts";
import { fold, type Word, wordsOf } from "./words.ts";

/** A stretch of text and the terms it is indexed under. */
export type TermSpan = { start: number; end: number; terms: string[] };

/**
 * Index terms under which other forms of a word stand. A stem that differs from its word is marked,
 * to keep it apart from words, which may be misspelt or cut off; one that does not is not stored.
 */
export function stemTerms(word: string): string[] {
  const root = stem(word);
  return [`=${root}`, root];
}

/** Index term of a concept id such as "role:planner". */
export function conceptTerm(conceptId: string): string {
  return `@${conceptId}`;
}

/**
 * Terms of a text: every word, its stem, the parts of a compound with their stems, and, with
 * `concepts`, the concepts its names mean. Lines are read apart, so no name runs over a line end.
 */
export function indexTerms(text: string, dictionary: Dictionary, concepts: boolean): TermSpan[] {
  const spans: TermSpan[] = [];
  for (const line of linesOf(text)) {
    for (const { word, start, end } of line) {
      const tail = behindApostrophe(text.slice(start, end));
      const terms = wordTerms(word, dictionary);
      spans.push({ start, end, terms: tail === null ? terms : [...terms, tail] });
    }
    if (!concepts) continue;
    for (const { from, to, conceptIds } of dictionary.conceptSpans(line)) {
      const [first, last] = [line[from], line[to]];
      if (first === undefined || last === undefined) continue;
      spans.push({ start: first.start, end: last.end, terms: conceptIds.map(conceptTerm) });
    }
  }
  return spans;
}

/** "d'Hont" is also found as "hont"; null for a word without such a start. */
export function behindApostrophe(typed: string): string | null {
  const tail = /^\p{L}{1,3}['’](\p{L}{3,})$/u.exec(typed)?.[1];
  return tail === undefined ? null : fold(tail);
}

const TERMS = new WeakMap<Dictionary, Map<string, string[]>>();
/** Bounds the cache on a process that reads free text for months. */
const MAX_CACHED = 50_000;

function wordTerms(word: string, dictionary: Dictionary): string[] {
  const cache = TERMS.get(dictionary) ?? new Map<string, string[]>();
  if (cache.size >= MAX_CACHED) cache.clear();
  TERMS.set(dictionary, cache);
  const known = cache.get(word);
  if (known !== undefined) return known;
  const terms = new Set<string>();
  for (const part of [word, ...(dictionary.splitCompound(word) ?? [])]) {
    terms.add(part);
    if (stem(part) !== part) terms.add(`=${stem(part)}`);
  }
  cache.set(word, [...terms]);
  return [...terms];
}

function linesOf(text: string): Word[][] {
  const lines: Word[][] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const from = offset;
    lines.push(
      wordsOf(line).map(({ word, start, end }) => ({ word, start: start + from, end: end + from })),
    );
    offset += line.length + 1;
  }
  return lines;
}
