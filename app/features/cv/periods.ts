/**
 * Idea: find the points in time of a text (month and year, or year), then join two of them with a
 * word or sign between into a period. Promise: nothing but what is written; a year stays a year.
 */
import type { Period, Stamp } from "./cv-reading.ts";

/** A period and where it stood in its text, words such as "sinds" and brackets included. */
export type FoundPeriod = Period & { from: number; to: number; kind: "range" | "open" | "single" };

const MONTHS: Record<string, number> = {
  ...numbered(
    "januari februari maart april mei juni juli augustus september oktober november december",
  ),
  ...numbered(
    "january february march april may june july august september october november december",
  ),
  ...numbered("jan feb mrt apr mei jun jul aug sep okt nov dec"),
  ...numbered("jan feb mar apr may jun jul aug sept oct nov dec"),
  ...numbered("jan. febr maa. apr. mei. juni juli aug. sept. okt. nov. dec."),
};
const NAMES = Object.keys(MONTHS)
  .map((name) => name.replace(/\.$/, ""))
  .sort((a, b) => b.length - a.length)
  .join("|");
const YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
const POINT = new RegExp(
  [
    `(?:\\d{1,2} )?(?<name>${NAMES})\\.?(?:\\s*[-/]?\\s*(?<year1>${YEAR})|\\s*['’‘](?<short>\\d\\d))?`,
    `(?:\\d{1,2}[-/.])?(?<month1>0?[1-9]|1[0-2])\\s?[-/.]\\s?(?<year2>${YEAR})`,
    `(?<year3>${YEAR})[-/.](?<month2>0[1-9]|1[0-2])(?:[-/.]\\d\\d)?`,
    `(?<year4>${YEAR})`,
    "(?<now>heden|nu|vandaag|lopend|present|now|current|today|op dit moment)",
  ]
    .map((way) => `(?<![\\p{L}\\d.,€])(?:${way})(?![\\p{L}\\d]|,\\d)`)
    .join("|"),
  "giu",
);
const BETWEEN =
  /^\s*(?:[-–—−/>→]+|t\/m|t\.e\.m\.?|tot(?:\s+en\s+met)?(?:\s+op)?|until|till|to|through|en met)\s*$/i;
const BEFORE = /(?:^|[\s(:,|])(?:van|from|periode:?|period:?|in)\s*$/i;
const OPEN = /(?:^|[\s(:,|])(?:sinds|vanaf|per|since)\s*$/i;

type Point = {
  from: number;
  to: number;
  year: number | null;
  month: number | null;
  isNow: boolean;
};

/** The periods of a text in order: ranges, open ones ("sinds 03/2020") and single points ("2012"). */
export function findPeriods(text: string): FoundPeriod[] {
  const points = [...text.matchAll(POINT)].map(pointOf);
  const found: FoundPeriod[] = [];
  for (let i = 0; i < points.length; i++) {
    const [point, next] = [points[i], points[i + 1]];
    if (!point || point.isNow) continue;
    const joined = next && BETWEEN.test(text.slice(point.to, next.from)) ? next : null;
    const start = stampOf(point, joined);
    if (!start) continue;
    const before = text.slice(0, point.from);
    if (joined && (joined.isNow || joined.year !== null)) {
      const end = joined.isNow ? null : stampOf(joined, null);
      found.push({ ...place(before, BEFORE, joined.to), start, end, kind: "range" });
      i++;
    } else if (OPEN.test(before)) {
      found.push({ ...place(before, OPEN, point.to), start, end: null, kind: "open" });
    } else {
      found.push({ ...place(before, BEFORE, point.to), start, end: start, kind: "single" });
    }
  }
  return found;
}

function pointOf(match: RegExpMatchArray): Point {
  const { name, year1, short, month1, year2, year3, month2, year4, now } = match.groups ?? {};
  const year = year1 ?? year2 ?? year3 ?? year4 ?? (short ? fullYear(short) : null);
  const month = name ? MONTHS[name.toLowerCase()] : (month1 ?? month2);
  const from = match.index ?? 0;
  return {
    from,
    to: from + match[0].length,
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    isNow: now !== undefined,
  };
}

/** A month without a year ("jan – mrt 2020") takes the year of the point it is joined to. */
function stampOf(point: Point, joined: Point | null): Stamp | null {
  const year = point.year ?? joined?.year ?? null;
  if (year === null) return null;
  return point.month === null ? String(year) : `${year}-${String(point.month).padStart(2, "0")}`;
}

function place(before: string, word: RegExp, to: number): { from: number; to: number } {
  const match = word.exec(before);
  return { from: match ? match.index : before.length, to };
}

function fullYear(short: string): string {
  return Number(short) < 50 ? `20${short}` : `19${short}`;
}

function numbered(names: string): Record<string, number> {
  return Object.fromEntries(names.split(" ").map((name, i) => [name, i + 1]));
}
