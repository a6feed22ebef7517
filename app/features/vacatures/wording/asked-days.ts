/** Days as they stand in a vacature: when the work begins, and until when people may answer. */

import { readOf, type Sentence } from "./sentence.ts";
import type { Read } from "./vacature-reading.ts";

const MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ");
const OTHER_SPELLINGS: Record<string, string> = { maa: "mrt", mar: "mrt", may: "mei", oct: "okt" };
const NAMED =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|e)? (jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|march|apr(?:il)?|mei|may|jun[ie]?|june|jul[iy]?|aug(?:ustus|ust)?|sep(?:t|tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: (20\d\d))?(?!\d)/i;
const NUMBERED = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)(?!\d)/;
const ISO = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/;
const AT_ONCE =
  /\b(?:per direct|per omgaande|direct (?:starten|beginnen|beschikbaar|aan de slag|inzetbaar)|zo (?:snel|spoedig) mogelijk|asap|z\.?s\.?m\b|immediate(?:ly)?|as soon as possible)/i;
const START_LABEL = /^(?:start|ingang|begin|aanvang|in dienst|periode|beschikbaar|available)/i;
const STARTS =
  /\b(?:per|vanaf|start(?:en|s|datum)?|begin(?:t|nen)?|ingang|ingaande|in dienst|beginnen|starting|from|van)\b/i;
const CLOSE_LABEL =
  /^(?:sluit|reageren|reageer|solliciteren|deadline|closing|uiterste|einddatum|geldig tot|apply)/i;
const CLOSES =
  /\b(?:sluit|sluitingsdatum|reageer|reageren|reacties|solliciteer|solliciteren|sollicitaties?|deadline|apply|applications?|closing date|uiterlijk)\b/i;
/** The day before is the last one. */
const BEFORE = /\b(?:v[oó][oó]r|before)\b:? $/i;
const DAY_MS = 86_400_000;

/** When the work begins: an ISO day or "now". A day without a year is the next such day after `today`. */
export function readStart(sentences: readonly Sentence[], today: Date): Read<string> | null {
  const others = sentences.filter(({ text, part }) => part !== "legal" && !CLOSES.test(text));
  for (const one of others) {
    const isLabelled = START_LABEL.test(one.label ?? "");
    const day = isLabelled || STARTS.test(one.text) ? firstDay(one.text, today) : null;
    if (day && (isLabelled || leads(one.text, day.at)))
      return readOf(one, day.iso, day.hasYear && isLabelled);
  }
  const now = others.find(
    ({ text, label }) =>
      AT_ONCE.test(text) ||
      (START_LABEL.test(label ?? "") && /^(?:direct|nu|meteen)\b/i.test(text)),
  );
  return now ? readOf(now, "now", true) : null;
}

/** The last day on which people may answer, as an ISO day. */
export function readClosing(sentences: readonly Sentence[], today: Date): Read<string> | null {
  for (const one of sentences) {
    const isLabelled = CLOSE_LABEL.test(one.label ?? "");
    if (!isLabelled && !CLOSES.test(one.text)) continue;
    const day = firstDay(one.text, today);
    if (!day) continue;
    const isBefore =
      BEFORE.test(one.text.slice(0, day.at)) || / v[oó][oó]r$/i.test(one.label ?? "");
    const last = isBefore ? dayBefore(day.iso) : day.iso;
    return readOf(one, last, day.hasYear && !isBefore);
  }
  return null;
}

/** Whether the words just before a day say that something begins there. */
function leads(text: string, at: number): boolean {
  return STARTS.test(text.slice(Math.max(0, at - 40), at));
}

type FoundDay = { iso: string; at: number; hasYear: boolean };

function firstDay(text: string, today: Date): FoundDay | null {
  const iso = ISO.exec(text);
  if (iso) return dayOf(iso, Number(iso[3]), Number(iso[2]), Number(iso[1]), today);
  const numbers = NUMBERED.exec(text);
  if (numbers)
    return dayOf(numbers, Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), today);
  const named = NAMED.exec(text);
  if (!named) return null;
  const name = (named[2] ?? "").slice(0, 3).toLowerCase();
  const month = MONTHS.indexOf(OTHER_SPELLINGS[name] ?? name) + 1;
  return dayOf(named, Number(named[1]), month, named[3] ? Number(named[3]) : null, today);
}

function dayOf(
  { index }: RegExpExecArray,
  day: number,
  month: number,
  year: number | null,
  today: Date,
): FoundDay | null {
  const in_ = (which: number) => new Date(Date.UTC(which, month - 1, day));
  const first = in_(year ?? today.getUTCFullYear());
  const date = year === null && first < today ? in_(today.getUTCFullYear() + 1) : first;
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null;
  return { iso: date.toISOString().slice(0, 10), at: index, hasYear: year !== null };
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - DAY_MS).toISOString().slice(0, 10);
}
