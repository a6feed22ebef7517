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
const APPROXIMATE =
  "(?:(?:medio|begin|eind|einde|voorjaar|zomer|najaar|herfst|winter|lente|half|halverwege|omstreeks|rond|ca|circa|ongeveer|mid|early|late|spring|summer|autumn|fall|end|q[1-4]|[1-4]e kwartaal)\\b[.,]?\\s?(?:of\\s|van\\s|-\\s?)?)?";
/** Groups whose name begins with `weak` are years of two digits: they count beside another point only. */
const POINT = new RegExp(
  [
    `(?:(?<!(?:niveau|niv\\.?|level|mbo|schaal)\\s)\\d{1,2}(?:e|st|nd|rd|th)? )?(?<name>${NAMES})\\.?(?:(?:\\s\\d{1,2}(?:st|nd|rd|th)?,)?\\s*[-/,]?\\s*(?<year1>${YEAR})|\\s*['’‘](?<short>\\d\\d)|[\\s-](?<weakName>\\d\\d)(?!\\s*\\d))?`,
    `(?:\\d{1,2}[-/.])?(?<month1>0?[1-9]|1[0-2])\\s?[-/.]\\s?(?<year2>${YEAR})`,
    `(?<year3>${YEAR})[-/.](?<month2>0[1-9]|1[0-2])(?:[-/.]\\d\\d)?`,
    `(?<year4>${YEAR})`,
    "(?<month3>0?[1-9]|1[0-2])\\s?/\\s?['’‘]?(?<weakSlash>\\d\\d)(?![/.-]\\d)",
    "(?<month4>0[1-9]|1[0-2])[-.]['’‘]?(?<weakDash>\\d\\d)(?![/.-]\\d)",
    "['’‘](?<weakBare>\\d\\d)",
    `(?<=${YEAR}\\s?[-–—/]\\s?)(?<weakEnd>1[3-9]|[2-4]\\d)`,
    "(?<now>heden|nu(?: toe)?|vandaag|(?:nog )?lopend|present|now|current|currently|today|to date|ongoing|op dit moment|huidige?(?: (?:functie|baan|werkgever|positie))?|(?:till|until) date|nog (?:in dienst|werkzaam)|doorlopend|momenteel|tegenwoordig|actueel|thans|onbepaald|nog steeds)",
  ]
    .map((way) => `(?<![\\p{L}\\d.,€])${APPROXIMATE}(?:${way})(?![\\p{L}\\d]|,\\d)`)
    .join("|"),
  "giu",
);
const SIGN = "[-‐-―−/>→~]";
const BETWEEN = new RegExp(
  `^\\s*(?:${SIGN}{1,4}\\s*(?:(?:tot|until|till|to|t/m)(?:\\s+(?:en met|op|aan))?)?|t/m(?:\\s+op)?|t\\.e\\.m\\.?|(?:en )?tot(?:\\s+en\\s+met|\\s+aan)?(?:\\s+op)?|until|till|to|through|en met|and)\\s*$`,
  "i",
);
const UNENDED = new RegExp(`^\\s*${SIGN}{1,3}\\s*(?:\\.{2,3}|…|\\?)?(?=\\s*(?:$|[\\t|)]))`);
const BEFORE = /(?:^|[\s(:,|])(?:van|from|periode:?|period:?|in)\s*$/i;
const OPEN =
  /(?:^|[\s(:,|])(?:sinds|sedert|vanaf|per|since|as of|starting|(?:gestart|begonnen|started|in dienst)(?:\s(?:in|op|per|sinds|vanaf))?)\s*$/i;

type Point = {
  from: number;
  to: number;
  year: number | null;
  month: number | null;
  isNow: boolean;
  isWeak: boolean;
  /** "heden", which stands for today and nothing else. */
  isSure: boolean;
};

/** The periods of a text in order: ranges, open ones ("sinds 03/2020") and single points ("2012"). */
export function findPeriods(text: string): FoundPeriod[] {
  const points = [...text.matchAll(POINT)].map(pointOf);
  const found: FoundPeriod[] = [];
  for (let i = 0; i < points.length; i++) {
    const [point, next] = [points[i], points[i + 1]];
    if (!point || point.isNow) continue;
    const joined = next && areJoined(point, next, text.slice(point.to, next.from)) ? next : null;
    const start = stampOf(point, joined);
    if (!start) continue;
    const before = text.slice(0, point.from);
    const unended = point.isWeak ? null : UNENDED.exec(text.slice(point.to));
    if (joined && (joined.isNow || joined.year !== null)) {
      const end = joined.isNow ? null : stampOf(joined, null);
      found.push({ ...place(before, BEFORE, joined.to), start, end, kind: "range" });
      i++;
    } else if (unended) {
      const to = point.to + unended[0].length;
      found.push({ ...place(before, BEFORE, to), start, end: null, kind: "range" });
    } else if (OPEN.test(before)) {
      found.push({ ...place(before, OPEN, point.to), start, end: null, kind: "open" });
    } else if (!point.isWeak) {
      found.push({ ...place(before, BEFORE, point.to), start, end: start, kind: "single" });
    }
  }
  return found;
}

/** By a sign or word between; or side by side where a column or a lost dash parts them. */
function areJoined(point: Point, next: Point, between: string): boolean {
  if (BETWEEN.test(between)) return true;
  if (!/^\s+$/.test(between) || point.year === null || point.isWeak || next.isWeak) return false;
  if (next.isNow) return between.includes("\t") || next.isSure;
  if (next.year === null || (point.month === null) !== (next.month === null)) return false;
  return point.year * 12 + (point.month ?? 0) <= next.year * 12 + (next.month ?? 0);
}

function pointOf(match: RegExpMatchArray): Point {
  const { name, year1, short, month1, year2, year3, month2, year4, now, ...groups } =
    match.groups ?? {};
  const { month3, month4, weakName, weakSlash, weakDash, weakBare, weakEnd } = groups;
  const weak = weakName ?? weakSlash ?? weakDash ?? weakBare ?? weakEnd;
  const brief = short ?? weak;
  const year = year1 ?? year2 ?? year3 ?? year4 ?? (brief ? fullYear(brief) : null);
  const month = name ? MONTHS[name.toLowerCase()] : (month1 ?? month2 ?? month3 ?? month4);
  const from = match.index ?? 0;
  return {
    from,
    to: from + match[0].length,
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    isNow: now !== undefined,
    isWeak: weak !== undefined,
    isSure: now !== undefined && /^(?:heden|present|huidig.*)$/i.test(now),
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
