/**
 * Idea: people type facts among the words of their question ("secretaresse utrecht 24 uur zzp"). What
 * names a place, contract form, hours, home working, pay, level or sector becomes that filter; a word
 * that is part of a role's or a skill's name stays a word. In: the text of the box. Out: what is left
 * of it, the filters, and a place that may have been meant. Source: own work.
 */
import { nearestPlaceName } from "#app/features/places/misspelt-place.ts";
import { type AskedPlace, asPlace } from "#app/features/places/schema.ts";
import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import { SECTORS, type Sector } from "#app/features/taxonomy/sector.ts";
import type { Dictionary } from "#search/dutch/dictionary.ts";
import { fold, isStopWord, type Word, wordsOf } from "#search/dutch/words.ts";
import { boardDictionary } from "./asked-work.ts";
import {
  CONTRACT_WORDS,
  FULL_TIME_WORDS,
  HOME_WORDS,
  LEVEL_TAILS,
  LEVEL_WORDS,
  PART_TIME_WORDS,
  SECTOR_WORDS,
} from "./fact-words.data.ts";
import { readNumbers } from "./read-numbers.ts";

/** The filters of a question; only what it names. */
export type AskedFacts = {
  plaats?: AskedPlace;
  contract?: ContractForm[];
  uren?: number;
  urentot?: number;
  thuis?: number;
  salaris?: number;
  opleiding?: EducationLevel[];
  sector?: Sector[];
};
/** `rest` still finds by words; `meant` is a place that a word of it may be a misspelling of. */
export type Question = {
  rest: string;
  facts: AskedFacts;
  meant: { typed: string; name: string } | null;
};

const PART_TIME_HOURS = 35;
const FULL_TIME_HOURS = 36;
const MAX_PHRASE = 5;
const HERE = /^(?:in|te|bij|rond|rondom|omgeving|regio|nabij|vanuit|near)$/;
/** Names of places that are also plain words of a question. */
const PLAIN = new Set(
  "een zorg bank kantoor haven hoek team office werk best leuk rijk bouw eten heel son ter echt nuis nederland holland huizen laren school energie media tech it vast".split(
    " ",
  ),
);
const CITY_AFTER_ALL = new Set(["huizen", "laren", "best", "echt"]);

const phrases = new Map<string, AskedFacts>();
for (const form of CONTRACT_FORMS)
  for (const word of CONTRACT_WORDS[form]) phrases.set(word, { contract: [form] });
for (const word of HOME_WORDS) phrases.set(word, { thuis: 1 });
for (const word of PART_TIME_WORDS) phrases.set(word, { urentot: PART_TIME_HOURS });
for (const word of FULL_TIME_WORDS) phrases.set(word, { uren: FULL_TIME_HOURS });
for (const [word, opleiding] of LEVEL_WORDS) {
  phrases.set(word, { opleiding });
  for (const tail of LEVEL_TAILS.split("|"))
    phrases.set(keyOf(wordsOf(`${word} ${tail}`)), { opleiding });
}
for (const sector of SECTORS)
  for (const word of SECTOR_WORDS[sector].split("|")) phrases.set(word, { sector: [sector] });

/** Reads a question; quotes and words with a minus stay as they are. Pure. */
export function readQuestion(text: string): Question {
  const known = boardDictionary();
  const { rest: bare, facts: numbers } = readNumbers(text);
  const facts: AskedFacts = { ...numbers };
  const words = wordsOf(bare);
  const kept = keptApart(bare);
  const spans = known.conceptSpans(words);
  const taken = new Set<number>();
  const isFree = (from: number, to: number) =>
    words
      .slice(from, to + 1)
      .every(({ start }) => !kept.some(([a, b]) => start >= a && start < b)) &&
    spans.every((span) => span.to < from || span.from > to || span.to - span.from <= to - from) &&
    ![...taken].some((at) => at >= from && at <= to);
  const take = (read: (phrase: Word[], from: number) => boolean) => {
    for (let size = MAX_PHRASE; size > 0; size--) {
      for (let from = 0; from + size <= words.length; from++) {
        const to = from + size - 1;
        if (!isFree(from, to) || !read(words.slice(from, to + 1), from)) continue;
        for (let at = from; at <= to; at++) taken.add(at);
      }
    }
  };
  const isName = (from: number, size: number) =>
    spans.some((span) => span.from <= from && span.to >= from + size - 1);

  take((phrase) => {
    const found = phrases.get(keyOf(phrase));
    if (found === undefined) return false;
    merge(facts, found);
    return true;
  });
  take((phrase, from) => {
    if (facts.plaats !== undefined) return false;
    const before = words[from - 1]?.word ?? "";
    const place = placeIn(bare, phrase, HERE.test(before), isName(from, phrase.length));
    if (place === null) return false;
    facts.plaats = place;
    if (HERE.test(before)) taken.add(from - 1);
    return true;
  });
  const left = words.filter((_, at) => !taken.has(at));
  const unknown = left.filter(
    ({ word, start }) =>
      !kept.some(([a, b]) => start >= a && start < b) &&
      !isStopWord(word) &&
      !known.knows(word) &&
      known.splitCompound(word) === null,
  );
  const meant = facts.plaats === undefined ? misspelt(bare, unknown, known) : null;
  const rest = taken.size === 0 ? bare : withoutWords(bare, words, taken);
  return {
    rest: left.every(({ word }) => isStopWord(word)) && taken.size > 0 ? "" : rest,
    facts,
    meant,
  };
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(" ");
}

function merge(facts: AskedFacts, found: AskedFacts): void {
  const { contract, opleiding, sector, ...single } = found;
  Object.assign(facts, single);
  if (contract) facts.contract = [...new Set([...(facts.contract ?? []), ...contract])];
  if (opleiding) facts.opleiding = [...new Set([...(facts.opleiding ?? []), ...opleiding])];
  if (sector) facts.sector = [...new Set([...(facts.sector ?? []), ...sector])];
}

/** A word that could be something else is a place only behind "in", "bij" or "regio". */
function placeIn(
  text: string,
  phrase: readonly Word[],
  behindHere: boolean,
  isName: boolean,
): AskedPlace | null {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined || HERE.test(first.word)) return null;
  const start = text.slice(0, first.start).match(/['’]$/) ? first.start - 1 : first.start;
  const typed = text.slice(start, last.end);
  const plain = phrase.length === 1 && (PLAIN.has(first.word) || isName || first.word.length < 3);
  if (plain && !(behindHere && (CITY_AFTER_ALL.has(first.word) || !isName))) {
    if (!CITY_AFTER_ALL.has(first.word) || isName) return null;
  }
  if (/\d/.test(typed) && !/^\s*[1-9]\d{3}\s?(?:[a-z]{2})?$/i.test(typed)) return null;
  return asPlace(typed);
}

/** Stretches in quotes and words behind a minus: what they mean is for the engine. */
function keptApart(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(/["“”„][^"“”„]*["“”„]|(?<=^|\s)-[^\s]+/g))
    found.push([match.index, match.index + match[0].length]);
  return found;
}

function misspelt(text: string, unknown: readonly Word[], known: Dictionary) {
  for (const { word, start, end } of unknown) {
    const behindHere = HERE.test(wordsOf(text.slice(0, start)).at(-1)?.word ?? "");
    if (!behindHere && known.correct(word) !== null) continue;
    const name = nearestPlaceName(word);
    if (name !== null) return { typed: text.slice(start, end), name };
  }
  return null;
}

function withoutWords(text: string, words: readonly Word[], taken: ReadonlySet<number>): string {
  let rest = text;
  for (const [at, { start, end }] of [...words.entries()].reverse()) {
    if (taken.has(at)) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest
    .split(/\s/)
    .filter((word) => fold(word).replace(/[^\p{L}\p{N}"“”„]/gu, "") !== "")
    .join(" ");
}
