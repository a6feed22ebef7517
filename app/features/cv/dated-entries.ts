/**
 * Idea: every job and course has a period, so the lines with a period are anchors. How many lines
 * stand above the first anchor says how many belong to each. Promise: each line goes to one entry.
 */
import { type CvLine, isBullet, isTableHead, withoutBullet } from "./cv-line.ts";
import { type FoundPeriod, findPeriods } from "./periods.ts";

/** An entry: its period, the texts at its head without that period, and the lines below. */
export type DatedEntry = { period: FoundPeriod; heads: string[]; body: string[] };

const MAX_LEAD = 3;
const MAX_HEAD_CHARS = 110;
const BODY_LABEL =
  /^(?:werkzaamheden|taken|taakomschrijving|verantwoordelijkheden|tasks|responsibilities|resultaten)\b/i;
type Row = { text: string; bullet: boolean; blank: boolean; anchor: FoundPeriod | null };

/** Splits the lines of a section into its dated entries, in the order written. */
export function datedEntries(lines: readonly CvLine[], singles: boolean): DatedEntry[] {
  const rows = lines
    .map(({ text }) => rowOf(text, singles))
    .filter((row) => !isTableHead(row.text.split("\t")));
  const anchors = rows.flatMap((row, i) => (row.anchor ? [i] : []));
  const lead = leadOf(rows, anchors[0] ?? 0);
  return anchors.flatMap((at, i) => {
    const period = rows[at]?.anchor;
    if (!period) return [];
    const start = startOf(rows, at, lead, (anchors[i - 1] ?? -1) + 1);
    const next = anchors[i + 1];
    const end = next === undefined ? rows.length : startOf(rows, next, lead, at + 1);
    return [entryOf(rows, start, at, end, period)];
  });
}

function rowOf(text: string, singles: boolean): Row {
  const blank = text.trim() === "";
  const bullet = isBullet(text);
  const found = findPeriods(text).filter(({ kind }) => singles || kind !== "single");
  const period = found[0];
  const around = period ? text.slice(0, period.from) + text.slice(period.to) : text;
  const standsOut = period && (isEdge(text, period) || around.includes("\t"));
  const anchor =
    standsOut && around.length <= MAX_HEAD_CHARS && !(bullet && period.from > 12) ? period : null;
  return {
    text: withoutBullet(text),
    bullet: bullet && !anchor,
    blank,
    anchor: anchor ? shifted(text, anchor) : null,
  };
}

/** A period at the start or the end of a line, between signs: not one inside a sentence. */
function isEdge(text: string, { from, to }: FoundPeriod): boolean {
  const before = text.slice(0, from);
  const after = text.slice(to);
  return (
    /^[\s•▪*(-]*(?:(?:periode|period|datum):?[\s(]*|:[\s(]*)?$/i.test(before) ||
    /^[\s).,;]*$/.test(after) ||
    /[|(]$/.test(before.trimEnd()) ||
    before.slice(before.trimEnd().length).includes("\t")
  );
}

function shifted(text: string, period: FoundPeriod): FoundPeriod {
  const cut =
    text.length -
    text.trimStart().length +
    (isBullet(text) ? text.trimStart().length - withoutBullet(text).length : 0);
  return { ...period, from: Math.max(0, period.from - cut), to: Math.max(0, period.to - cut) };
}

function leadOf(rows: readonly Row[], firstAnchor: number): number {
  const above = rows.slice(0, firstAnchor).filter((row) => isHead(row));
  return Math.min(above.length, MAX_LEAD);
}

function isHead(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    !row.blank &&
    !row.bullet &&
    row.text.length <= MAX_HEAD_CHARS &&
    !/[.!?]$/.test(row.text.replace(/\b[A-Z]\.[A-Z]\.$/i, "")) &&
    !BODY_LABEL.test(row.text)
  );
}

/** The first row of the entry of this anchor: at most `lead` rows above it, none below `floor`. */
function startOf(rows: readonly Row[], anchor: number, lead: number, floor: number): number {
  let start = anchor;
  let left = lead;
  while (left > 0 && start - 1 >= floor && (isHead(rows[start - 1]) || rows[start - 1]?.blank)) {
    start--;
    if (!rows[start]?.blank) left--;
  }
  while (rows[start]?.blank) start++;
  return start;
}

function entryOf(
  rows: readonly Row[],
  start: number,
  at: number,
  end: number,
  period: FoundPeriod,
): DatedEntry {
  const anchor = rows[at]?.text ?? "";
  const rest = `${anchor.slice(0, period.from)}\t${anchor.slice(period.to)}`;
  const heads = [
    ...rows
      .slice(start, at)
      .filter((row) => !row.blank)
      .map(({ text }) => text),
    rest,
  ];
  let next = at + 1;
  while (next < end && isOpen(heads) && isHead(rows[next])) {
    heads.push(rows[next]?.text ?? "");
    next++;
  }
  const body = rows
    .slice(next, end)
    .filter((row) => !row.blank)
    .map(({ text }) => text);
  return { period, heads, body };
}

/** Whether a head still lacks one of its two parts, or goes on in labelled lines. */
function isOpen(heads: readonly string[]): boolean {
  const parts = heads.flatMap(headParts);
  const last = heads.at(-1) ?? "";
  return parts.length < 2 || (/^[\p{L} ]{3,20}:/u.test(last) && parts.length < 4);
}

const SEPARATOR =
  /\t|\s[|•·–—-]\s|\s-\s|,\s|;\s|\s(?:bij|at|@|voor)\s(?=\p{Lu})|\s?[()]\s?|\/\/|\n/u;

/** The parts of a head: between tabs, bars, dashes, commas, brackets and "bij". */
export function headParts(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((part) =>
      part.replace(/^[\s,;:|–—-]+|(?<![\s,;:|–—-])[\s,;:|–—-]+$/g, "").replace(/\s+/g, " "),
    )
    .filter((part) => part.length > 1 && !/^(?:periode|period|datum|jaar)$/i.test(part));
}
