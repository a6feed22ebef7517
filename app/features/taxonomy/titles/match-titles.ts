/**
 * Idea: a title is like a name when they share the parts that are rare among all names. A part of
 * the title that no name has counts heavily against it: it names work we do not know.
 * In: names with what they mean. Promise: a score of 0 to 1, 1 only for the same parts; the same
 * input gives the same order. Source: Tversky's ratio over inverse document frequencies.
 */
import { compoundSplitter } from "#search/dutch/compounds.ts";
import { titleParts } from "./title-words.ts";

/** A name and the id of what it means; several names may share an id and several ids a name. */
export type TitleName = { id: string; name: string };

/** What a title may mean, and how alike the nearest of its names is, 0 to 1. */
export type TitleMatch = { id: string; score: number };

/** Weight of what the title has and the name lacks, and the other way round. */
const TITLE_ONLY = 1;
const NAME_ONLY = 0.8;
/** A part of the name that the title lacks weighs at least this: "notaris" is no "notarisklerk". */
const MIN_MISSING = 3;
/** Two parts that differ by some letters ("administratie", "administratief") count for part. */
const ALIKE_FROM = 0.6;
const MIN_SCORE = 0.1;

/** A matcher over these names; best first, ties by id, nothing below 0.1. */
export function makeTitleMatcher(names: readonly TitleName[]): (title: string) => TitleMatch[] {
  const splitCompound = compoundSplitter(names.map(({ name }) => name));
  const entries = names.map(({ id, name }) => ({ id, parts: titleParts(name, splitCompound) }));
  const idsOfPart = new Map<string, Set<string>>();
  for (const { id, parts } of entries) {
    for (const part of parts) idsOfPart.set(part, (idsOfPart.get(part) ?? new Set()).add(id));
  }
  const ids = new Set(names.map(({ id }) => id)).size;
  const weightOf = (part: string) => Math.log(1 + ids / (idsOfPart.get(part)?.size ?? 0.5));

  return (title) => {
    const asked = titleParts(title, splitCompound);
    if (asked.length === 0) return [];
    const alike = new Map(asked.map((part) => [part, likeParts(part, idsOfPart.keys())]));
    const best = new Map<string, number>();
    for (const { id, parts } of entries) {
      const score = likeness(asked, parts, alike, weightOf);
      if (score >= MIN_SCORE && score > (best.get(id) ?? 0)) best.set(id, score);
    }
    return [...best]
      .map(([id, score]) => ({ id, score }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };
}

type Alike = Map<string, Map<string, number>>;

function likeness(
  asked: readonly string[],
  parts: readonly string[],
  alike: Alike,
  weightOf: (part: string) => number,
): number {
  let shared = 0;
  let titleOnly = 0;
  const used = new Map<string, number>();
  for (const part of asked) {
    let match = { part: "", likeness: 0 };
    for (const other of parts) {
      const value = alike.get(part)?.get(other) ?? 0;
      if (value > match.likeness) match = { part: other, likeness: value };
    }
    const weight = weightOf(part);
    titleOnly += weight * (1 - match.likeness);
    if (match.likeness === 0) continue;
    shared += Math.min(weight, weightOf(match.part)) * match.likeness;
    used.set(match.part, Math.max(match.likeness, used.get(match.part) ?? 0));
  }
  if (shared === 0) return 0;
  const nameOnly = parts.reduce(
    (sum, part) => sum + Math.max(MIN_MISSING, weightOf(part)) * (1 - (used.get(part) ?? 0)),
    0,
  );
  return shared / (shared + TITLE_ONLY * titleOnly + NAME_ONLY * nameOnly);
}

function likeParts(part: string, known: Iterable<string>): Map<string, number> {
  const likes = new Map<string, number>();
  const own = pairsOf(part);
  for (const other of known) {
    if (other === part) likes.set(other, 1);
    else if (part.length >= 5 && other.length >= 5) {
      const value = dice(own, pairsOf(other));
      if (value >= ALIKE_FROM) likes.set(other, value * 0.9);
    }
  }
  return likes;
}

const PAIRS = new Map<string, Set<string>>();

function pairsOf(part: string): Set<string> {
  const known = PAIRS.get(part);
  if (known !== undefined) return known;
  const padded = `^${part}`;
  const pairs = new Set(
    Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)),
  );
  if (PAIRS.size < 20_000) PAIRS.set(part, pairs);
  return pairs;
}

function dice(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
