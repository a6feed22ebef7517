/**
 * Idea: a week's hours stand under a label, in the head, or in a sentence about the week; the hours that
 * a salary is counted at are another thing. Promise: whole hours of 4 to 40 that the text tells.
 */

import { readOf, type Sentence } from "./sentence.ts";
import { COUNT, countOf } from "./spoken-numbers.ts";
import type { Read, ReadHours } from "./vacature-reading.ts";

const UNIT =
  "(?:[- ]?urige|[- ]?uurs?\\b| ?uren\\b| ?u\\b| ?u(?= ?(?:p\\b|p\\/|pw|per))| ?hours?\\b| ?hrs?\\b| ?h\\b)";
const RANGE = new RegExp(
  `(?<![\\d.,:€-])([1-4]?\\d)${UNIT}?(?:,? ?(?:tot|t/m|à|a|of|en|or|to|and|-|/|,|tot en met|en maximaal)) ?(?:(?:maximaal|max\\.?) )?([1-4]?\\d)(?:,? (?:of|en|or) ([1-4]?\\d))?${UNIT}`,
  "giu",
);
const ONE = new RegExp(`(?<![\\d.,:€-])([1-4]?\\d)${UNIT}`, "giu");
const BARE =
  /^(?:van |minimaal |circa )?([1-4]?\d)(?: ?(?:tot|à|a|of|to|-|\/|en) ?([1-4]?\d))?(?!\d| ?(?:dag|maand|jaar|%))/i;
/** A label that somebody left without its colon. */
const SPOKEN_LABEL = /^(?:aantal )?uren(?: per week)? /i;
const LABEL =
  /uren|\buur\b|^omvang|^hours|werkweek|dienstverband in uren|workhours|inzet|^hoeveel|werktijd/i;
const WEEK = /per week|p\.?\/?w\b|in de week|a week|weekly|werkweek|\bweek\b|p wk/i;
const BASIS_BEFORE =
  /(?:op basis van|o\.?b\.?v\.?|bij|based on|voltijd|volledige?|fulltime|full-time|full-time week of|als je fulltime)(?: een)?(?: volledige| fulltime| full-time)?(?: \(?(?:dienstverband|werkweek|week))?(?: van| of)? ?\(?$/i;
const NO_WEEK =
  /per dag|a day|geopend|bellen|tussen de middag|om de|\bvan \d+ tot \d+ uur\b.*(?:bereikbaar|open)|bereikbaar|overwerk|binnen \d+ uur|kilometer|'s (?:avonds|ochtends)|opleiding van|tot \d\d\.\d\d/i;
const MONEY = /€|\bbruto\b|\bsalaris|\bgross\b|\bsalary\b|\bloon\b/i;
const ALSO = /^[^.€]{0,12}\b(?:mag|kan|ook|bespreekbaar|mogelijk|possible)\b/i;
const FULL_TIME = /\bfull-?time\b/i;

type Found = { one: Sentence; hours: ReadHours; score: number };

/** The hours a week, or null. */
export function readHours(sentences: readonly Sentence[]): Read<ReadHours> | null {
  const found = sentences
    .filter(({ part }) => part !== "legal" && part !== "about")
    .flatMap((one) => hoursIn(one));
  const best = found.reduce<Found | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  return best && readOf(best.one, best.hours, best.score >= 3);
}

function hoursIn(one: Sentence): Found[] {
  const isLabelled = LABEL.test(one.label ?? "");
  const text = one.text;
  const said = SPOKEN_LABEL.exec(text)?.[0] ?? "";
  if (isLabelled || said) {
    const bare = BARE.exec(text.slice(said.length));
    const hours = bare && bounded(Number(bare[1]), Number(bare[2] ?? bare[1]));
    if (hours) return [{ one, hours, score: 9 }];
  }
  if (NO_WEEK.test(text) && !WEEK.test(text)) return [];
  const ranges = [...text.matchAll(RANGE)].filter((match) => !isBasis(text, match.index));
  const score =
    (isLabelled ? 6 : 0) +
    (one.part === "head" ? 2 : 0) +
    (WEEK.test(text) ? 2 : 0) +
    (MONEY.test(text) ? -2 : 1) +
    (one.part === "apply" ? -3 : 0);
  const [range] = ranges;
  if (range) {
    const hours = bounded(Number(range[1]), Number(range[3] ?? range[2]));
    if (hours) return [{ one, hours, score: score + 3 }];
  }
  const least = leastAndMost(text);
  if (least) return [{ one, hours: least, score: score + 3 }];
  return singleHours(one, score);
}

/** "minimaal 24 en maximaal 36 uur", "3 of 4 dagen (24-32 uur)". */
function leastAndMost(text: string): ReadHours | null {
  const match =
    /(?:minimaal|min\.?) ([1-4]?\d)(?: uur)?(?:,| en| tot| \/| -)? (?:maximaal|max\.?) ([1-4]?\d)/i.exec(
      text,
    ) ?? /at least ([1-4]?\d)(?: hours)? and (?:at most|up to) ([1-4]?\d) hours/i.exec(text);
  return match && bounded(Number(match[1]), Number(match[2]));
}

function singleHours(one: Sentence, score: number): Found[] {
  const { text } = one;
  const all = [...text.matchAll(ONE)].map((match) => ({
    count: Number(match[1]),
    isBasis: isBasis(text, match.index),
    isExtra: ALSO.test(text.slice(match.index + match[0].length)),
  }));
  const extra = all.find(({ isExtra, isBasis: counted }) => isExtra && !counted);
  const full = all.find(({ isBasis: counted }) => counted);
  if (extra && full && extra.count < full.count) {
    const hours = bounded(extra.count, full.count);
    return hours ? [{ one, hours, score: score + 2 }] : [];
  }
  const plain = all.find(({ isBasis: counted }) => !counted);
  if (!plain) return [];
  const isLone =
    WEEK.test(text) || LABEL.test(one.label ?? "") || one.part === "head" || text.length < 40;
  const hours = isLone || FULL_TIME.test(text) ? bounded(plain.count, plain.count) : null;
  return hours ? [{ one, hours, score }] : [];
}

function isBasis(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 48), at);
  if (!BASIS_BEFORE.test(before)) return MONEY.test(text) && /\($/.test(before);
  return MONEY.test(text) || /basis|o\.?b\.?v/i.test(before);
}

function bounded(a: number, b: number): ReadHours | null {
  const [min, max] = [Math.min(a, b), Math.max(a, b)];
  return min >= 4 && max <= 40 ? { min, max } : null;
}

const DAYS = `(${COUNT})`;
const HOME_AFTER = new RegExp(
  `(?<!\\p{L})${DAYS}(?: (?:tot|à|of) (?:${COUNT}))? ?(?:dagen|dag|dgn|days?)[^.;€]{0,32}?(?:thuis|vanuit huis|from home|\\bwfh\\b|remote|at home)`,
  "iu",
);
const HOME_BEFORE = new RegExp(
  `(?:thuis ?werk\\p{L}*|hybride? (?:werken)?|from home|remote|thuis)[^.;€\\d]{0,32}?(?<!\\p{L})${DAYS} ?(?:dagen|dag|dgn|days?)`,
  "iu",
);
const HOME = /thuis|vanuit huis|from home|\bwfh\b|remote|at home|hybrid/i;

/** The days a week at home, 1 to 5. */
export function readHomeDays(sentences: readonly Sentence[]): Read<number> | null {
  for (const one of sentences) {
    const whole = one.label ? `${one.label}: ${one.text}` : one.text;
    if (one.part === "legal" || !HOME.test(whole)) continue;
    const before = HOME_AFTER.exec(whole)?.[1];
    const behind = HOME_BEFORE.exec(whole)?.[1];
    const said = before ? nearest(whole, before) : behind;
    const days = said ? countOf(said) : Number.NaN;
    if (days >= 1 && days <= 5) return readOf(one, days, true);
  }
  return null;
}

/** Of "drie dagen op kantoor, twee dagen thuis" the count that stands nearest before home. */
function nearest(text: string, first: string): string {
  const home = /thuis(?!werk)|home|wfh/i.exec(text)?.index ?? HOME.exec(text)?.index ?? 0;
  const all = [
    ...text
      .slice(0, home)
      .matchAll(new RegExp(`(?<!\\p{L})${DAYS} ?(?:dagen|dag|dgn|days?)`, "giu")),
  ];
  return all.at(-1)?.[1] ?? first;
}

const TRAVEL = /(?:€ ?)?0[,.](\d\d)(?: euro)? ?(?:per|\/|a) ?(?:km|kilomet(?:er|re))/i;

/** Cents a kilometre between home and work. */
export function readTravel(sentences: readonly Sentence[]): Read<number> | null {
  const one = sentences.find(({ text, part }) => part !== "legal" && TRAVEL.test(text));
  const cents = one && TRAVEL.exec(one.text)?.[1];
  return one && cents ? readOf(one, Number(cents), true) : null;
}
