/**
 * Where somebody lives and what work has to fit, as far as a CV says so: only lines about the person are
 * looked at, since a job's own line tells of that job. Promise: a place is one of the dictionary.
 */
import { findPlace, placesNamed } from "#app/features/places/place-names.ts";
import type { CvLine } from "../cv-line.ts";
import type { CvTerms, StatedDay } from "../cv-reading.ts";

const HOME_LABEL =
  /^\W{0,4}(?:woonplaats|woonachtig(?: te| in)?|adres(?:gegevens)?|woonadres|address|place of residence|residence|location|locatie|city|plaats) ?[:\t](.{2,120})/iu;
const LIVES =
  /\b(?:woonachtig (?:te|in)|wonend(?:e)? (?:te|in)|(?:ik |en )?woon(?:t)? in|[Ll]iving in|[Ll]ives? in|residing in|based in)\s+(\p{Lu}[\p{L}' -]{1,40})/u;
const POSTCODE =
  /(?<![\d-])([1-9]\d{3}) ?[A-Z]{2}(?![A-Za-z])[\s,]{0,3}(\p{Lu}[\p{L}'’ -]{1,40})?/u;
const COUNTRY = /^(?:nederland|the netherlands|netherlands|holland|nl)$/i;
const HOURS =
  /(?<!\d)([1-4]?\d)\s?(?:uur\s)?(?:tot|t\/m|à|a|of|to|[-–])\s?([1-4]?\d)\s?(?:uur|uren|u\b|hours|hrs)/i;
const LEAST_AND_MOST =
  /(?:minimaal|min\.?|minstens)\s([1-4]?\d)\s?(?:uur\s)?(?:en|tot|,)\s(?:maximaal|max\.?)\s([1-4]?\d)\s?(?:uur|uren)/i;
const HOURS_LABEL = /^\W*(?:aantal )?(?:uren|werkuren|hours)(?: per week)?\s?:?$/i;
const START_LABEL =
  /^\W*(?:beschikba(?:ar|arheid)|inzetba(?:ar|arheid)|startdatum|availab(?:le|ility))\s?:?$/i;
const ONE_HOURS = /(?<!\d)([1-4]?\d)\s?(?:uur|uren|-urige|hours|hrs)\b/i;
const A_WEEK = /per week|p\/w|\bpw\b|a week|\bweek\b/i;
const AVAILABLE =
  /beschikba|inzetba|startdatum|availab|\buren\b|werkweek|opzegtermijn|\bzoek\b|op zoek/i;
const NOW = /\b(?:per direct|direct|onmiddellijk|immediately)\b/i;
const ENGLISH_MONTHS: Record<string, string> = { maa: "mrt", mar: "mrt", may: "mei", oct: "okt" };
const MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ");
const NAMED_DAY =
  /(?<!\d)(?:(\d{1,2})\s)?(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)(?:\s(20\d\d))?/i;
const NUMBER_DAY = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)(?!\d)/;
const MAX_HOURS = 40;
/** A bare name of a place counts in the head of a CV only. */
const HEAD_LINES = 12;

/** The terms in the lines about the person; `head` are those above the first heading and of contact. */
export function readTerms(head: readonly CvLine[], others: readonly CvLine[]): CvTerms {
  const written = [...head, ...others].map(({ text }) => text);
  const lines = written.map((line, i) => {
    const above = written[i - 1] ?? "";
    if (HOURS_LABEL.test(above)) return `uren ${line} uur`;
    const whole = START_LABEL.test(above) ? `${above}: ${line}` : line;
    return /^20\d\d$/.test(written[i + 1]?.trim() ?? "") ? `${whole} ${written[i + 1]}` : whole;
  });
  return {
    place:
      homePlace(head.flatMap(({ text }) => text.split(/;\s|\s[|•]\s/))) ?? first(lines, livesIn),
    hours: first(lines, hoursIn),
    availableFrom: first(lines, startIn),
  };
}

/** Whether a line is labelled as saying how many hours or from when. */
export function statesTerms({ text }: CvLine): boolean {
  return /^\W*(?:beschikba|inzetba|startdatum|availab|uren|hours|werkuren)\p{L}*(?: per week| a week)?\s?[:\t]/iu.test(
    text,
  );
}

function first<Found>(lines: readonly string[], read: (line: string) => Found | null) {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

function homePlace(lines: readonly string[]): string | null {
  const labelled = first(lines, (line) => {
    const value = HOME_LABEL.exec(line)?.[1];
    return value ? (byPostcode(value) ?? first(partsOf(value).toReversed(), named)) : null;
  });
  return (
    labelled ??
    first(lines, byPostcode) ??
    first(lines, (line) => livesIn(line)) ??
    first(lines.slice(0, HEAD_LINES).flatMap(partsOf), named)
  );
}

function livesIn(line: string): string | null {
  const words = LIVES.exec(line)?.[1]?.split(" ") ?? [];
  for (let length = Math.min(words.length, 4); length > 0; length--) {
    const found = named(words.slice(0, length).join(" "));
    if (found) return found;
  }
  return null;
}

/** "3511 Utrecht": the four digits of a postcode with the place they lie in. */
function byPostcode(text: string): string | null {
  const digits = POSTCODE.exec(text)?.[1];
  const place = digits ? findPlace(digits) : null;
  return place && `${digits} ${place.label}`;
}

function named(text: string): string | null {
  const bare = text.trim().replace(/^(?:te|in|regio|omgeving|omg\.|region)\s|\s(?:NL|BE|DE)$/g, "");
  if (!/^\p{Lu}|^'s-/u.test(bare) || COUNTRY.test(bare)) return null;
  return placesNamed(bare)[0]?.label ?? null;
}

function partsOf(line: string): string[] {
  return line.split(/[|•·\t,;/]|\s[-–]\s/).map((part) => part.trim());
}

function hoursIn(line: string): CvTerms["hours"] {
  const range = LEAST_AND_MOST.exec(line) ?? HOURS.exec(line);
  if (range && (AVAILABLE.test(line) || A_WEEK.test(line) || line.length < 40)) {
    const hours = bounded(Number(range[1]), Number(range[2]));
    if (hours) return hours;
  }
  const one = ONE_HOURS.exec(line)?.[1];
  if (!one || !(A_WEEK.test(line) || AVAILABLE.test(line))) return null;
  return bounded(Number(one), Number(one));
}

function bounded(min: number, max: number): CvTerms["hours"] {
  return min >= 8 && min <= max && max <= MAX_HOURS ? { min, max } : null;
}

function startIn(line: string): StatedDay | null {
  if (!AVAILABLE.test(line) && !/^\W*(?:per|vanaf)\s/i.test(line) && !HOURS.test(line)) return null;
  const number = NUMBER_DAY.exec(line);
  if (number) return stated(Number(number[1]), Number(number[2]), Number(number[3]));
  const words = NAMED_DAY.exec(line);
  if (words) {
    const name = (words[2] ?? "").slice(0, 3).toLowerCase();
    const month = MONTHS.indexOf(ENGLISH_MONTHS[name] ?? name);
    return stated(Number(words[1] ?? 1), month + 1, words[3] ? Number(words[3]) : null);
  }
  return NOW.test(line) ? "now" : null;
}

function stated(day: number, month: number, year: number | null): StatedDay | null {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month, year } : null;
}
