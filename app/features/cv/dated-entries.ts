/**
 * Idea: every job and course has a period, so the lines with a period are anchors. How many lines
 * stand above the first anchor says how many belong to each. Promise: each line goes to one entry.
 */
import { type CvLine, isBullet, isTableHead, withoutBullet } from "./cv-line.ts";
import { headParts } from "./head-parts.ts";
import { type FoundPeriod, findPeriods } from "./periods.ts";
import { isDuration, isManner, isTitle } from "./work/work-words.ts";

/**
 * An entry: its period, the texts at its head without that period, how many of these stand above the
 * period, and the lines below. `group` is the employer over several roles, as LinkedIn writes it.
 */
export type DatedEntry = {
  period: FoundPeriod;
  heads: string[];
  above: number;
  body: string[];
  group: string | null;
};

const MAX_LEAD = 3;
const MAX_HEAD_CHARS = 110;
const BODY_LABEL =
  /^(?:werkzaamheden|taken|taakomschrijving|verantwoordelijkheden|tasks|responsibilities|resultaten|highlights|key achievements)\b/i;
/** The label of a row of a table about one job or study. */
const HEAD_LABEL =
  /^(?:functie|beroep|rol|positie|position|occupation|job|role|title|naam|name|werkgever|bedrijf|organi[sz]ati|opdrachtgever|instelling|employer|company|adres|plaats|locatie|sector|branche|soort|type|dienstverband|uren|opleiding|school|instituut|niveau|diploma|richting|voornaamste|belangrijkste|main)[\p{L} ]{0,40}\t\s*\S/iu;
/** A row of tasks between the labelled rows of a head. */
const TASKS =
  /^(?:voornaamste |belangrijkste |main )?(?:werkzaamheden|taken|activiteiten|activities|verantwoordelijkheden)[\p{L} ]{0,30}[:\t]/iu;
const END_COLUMN = /^\s*(?:tot|t\/m|tot en met|einde?|to|until|end)\s*$/i;
type Row = {
  text: string;
  bullet: boolean;
  blank: boolean;
  anchor: FoundPeriod | null;
  isGroup: boolean;
  isBig: boolean;
};

/**
 * Splits the lines of a section into its dated entries, in the order written. With `singles` one point
 * in time dates an entry wherever it stands out, without only where it has a cell of its own.
 */
export function datedEntries(lines: readonly CvLine[], singles: boolean): DatedEntry[] {
  const rows = withGroups(
    withOpenEnds(lines.map((line) => rowOf(line, singles, false))).filter(
      (row) => !isTableHead(row.text.split("\t")),
    ),
  );
  const isListed = rows.every(({ anchor }) => anchor === null);
  const read = isListed ? lines.map((line) => rowOf(line, singles, true)) : rows;
  const anchors = read.flatMap((row, i) => (row.anchor ? [i] : []));
  const above = leadRows(read, anchors[0] ?? 0);
  const lead = { rows: above.length, big: above.map(({ isBig }) => isBig) };
  const entries = anchors.flatMap((at, i) => {
    const period = read[at]?.anchor;
    if (!period) return [];
    const start = startOf(read, at, lead, (anchors[i - 1] ?? -1) + 1);
    const next = anchors[i + 1];
    const end = next === undefined ? read.length : startOf(read, next, lead, at + 1);
    const group = read.slice(0, at).findLast(({ isGroup }) => isGroup)?.text ?? null;
    const entry = entryOf(read, start, at, end, period, group !== null);
    return [{ ...entry, group, below: read.slice(at + 1, end).filter(({ blank }) => !blank) }];
  });
  return withEqualHeads(entries);
}

/** An entry whose head ends sooner than that of another takes the next row in big letters as well. */
function withEqualHeads(entries: readonly (DatedEntry & { below: Row[] })[]): DatedEntry[] {
  const rowsBelow = ({ heads, above }: DatedEntry) => heads.length - above - 1;
  const isSample = entries.some((entry) => rowsBelow(entry) > 0 && entry.below[0]?.isBig);
  return entries.map(({ below, ...entry }) => {
    const [next] = below;
    const isShort = isSample && rowsBelow(entry) === 0 && next?.isBig && isHead(next);
    return isShort && entry.body[0] === next.text
      ? { ...entry, heads: [...entry.heads, next.text], body: entry.body.slice(1) }
      : entry;
  });
}

/** In a table with columns for the start and the end, a row that lacks the end goes on until today. */
function withOpenEnds(rows: readonly Row[]): Row[] {
  let columns = 0;
  return rows.map((row) => {
    const cells = row.text.split("\t");
    if (isTableHead(cells))
      columns = cells.some((cell) => END_COLUMN.test(cell)) ? cells.length : 0;
    const isOpenEnd = row.anchor?.kind === "single" && columns > 2 && cells.length === columns - 1;
    return row.anchor && isOpenEnd ? { ...row, anchor: { ...row.anchor, end: null } } : row;
  });
}

/** A row with nothing below it but how long it took in all is the employer of the roles that follow. */
function withGroups(rows: readonly Row[]): Row[] {
  const isLength = (row: Row | undefined) => row !== undefined && isDuration(row.text);
  return rows
    .map((row, i) => ({
      ...row,
      isGroup: isLength(rows[i + 1]) && row.anchor === null && !row.bullet && !row.blank,
    }))
    .filter((row) => !isLength(row) || row.anchor !== null);
}

function rowOf({ text, size }: CvLine, singles: boolean, bullets: boolean): Row {
  const blank = text.trim() === "";
  const bullet = isBullet(text);
  const found = findPeriods(text).filter(
    (period) => singles || period.kind !== "single" || (!bullet && hasOwnCell(text, period)),
  );
  const period = found.find(({ kind }) => kind !== "single") ?? found[0];
  const around = period ? text.slice(0, period.from) + text.slice(period.to) : text;
  const standsOut = period && (isEdge(text, period) || around.includes("\t"));
  const isItem = bullet && !bullets && period !== undefined && period.from > 12;
  const anchor = standsOut && around.length <= MAX_HEAD_CHARS && !isItem ? period : null;
  return {
    text: withoutBullet(text),
    bullet: bullet && !anchor,
    blank,
    anchor: anchor ? shifted(text, anchor) : null,
    isGroup: false,
    isBig: size > 1.05,
  };
}

/** A point in time that is a cell, a line or what stands in brackets, or opens a line before a name. */
function hasOwnCell(text: string, { from, to }: FoundPeriod): boolean {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const opens = /^\s*$/.test(before) && /^\s*(?:$|[\t:|]|[-–—]\s|\s\p{Lu})/u.test(after);
  return opens || (endsInSign(before) && /^\s*(?:$|[\t)|])/.test(after));
}

/** A period at the start or the end of a line, between signs: not one inside a sentence. */
function isEdge(text: string, { from, to }: FoundPeriod): boolean {
  const before = text.slice(0, from);
  const after = text.slice(to);
  return (
    /^[\s•▪*([-]*(?:(?:periode|period|datum|(?:behaald|afgerond|diploma)(?: in)?):?[\s(]*|:[\s(]*)?$/i.test(
      before,
    ) ||
    /^[\s).,;\]]*(?:\((?:niet )?(?:diploma|behaald|afgerond|certificaat)\))?$/i.test(after) ||
    endsInSign(before)
  );
}

function endsInSign(before: string): boolean {
  const bare = before.trimEnd();
  return /[|([]$/.test(bare) || before.slice(bare.length).includes("\t");
}

function shifted(text: string, period: FoundPeriod): FoundPeriod {
  const cut =
    text.length -
    text.trimStart().length +
    (isBullet(text) ? text.trimStart().length - withoutBullet(text).length : 0);
  return { ...period, from: Math.max(0, period.from - cut), to: Math.max(0, period.to - cut) };
}

/** The rows of a head above the first anchor, from the anchor up. */
function leadRows(rows: readonly Row[], firstAnchor: number): Row[] {
  const above = rows.slice(0, firstAnchor).filter((row) => isHead(row));
  return above.slice(-MAX_LEAD).reverse();
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

/** How many rows stand above the first anchor, and which of them are in big letters. */
type Lead = { rows: number; big: boolean[] };

/**
 * The first row of the entry of this anchor: no more rows above it than above the first, none below
 * `floor`, and none in small letters where the first entry has big ones.
 */
function startOf(rows: readonly Row[], anchor: number, lead: Lead, floor: number): number {
  let start = anchor;
  let left = lead.rows;
  while (left > 0 && start - 1 >= floor && (isHead(rows[start - 1]) || rows[start - 1]?.blank)) {
    const up = rows[start - 1];
    if (up?.isGroup || (up && !up.blank && lead.big[lead.rows - left] && !up.isBig)) break;
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
  isGrouped: boolean,
): Omit<DatedEntry, "group"> {
  const anchor = rows[at]?.text ?? "";
  const rest = `${anchor.slice(0, period.from)}\t${anchor.slice(period.to)}`;
  const above = rows.slice(start, at).filter((row) => !row.blank && !row.isGroup);
  const heads = [...above.map(({ text }) => text), rest];
  let next = at + 1;
  const tasks: string[] = [];
  while (next < end) {
    if (isOpen(heads) && isLabelled(heads) && TASKS.test(rows[next]?.text ?? "")) {
      tasks.push(rows[next]?.text ?? "");
      next++;
      continue;
    }
    const from = rows[next]?.blank ? next + 1 : next;
    const row = rows[from];
    if (
      !row ||
      from >= end ||
      !isOpen(heads) ||
      (isGrouped && hasTitle(heads)) ||
      !isHeadBelow(row, heads, from > next)
    )
      break;
    heads.push(row.text);
    next = from + 1;
  }
  const body = rows
    .slice(next, end)
    .filter((row) => !row.blank && !row.isGroup)
    .map(({ text }) => text);
  return { period, heads, above: above.length, body: [...tasks, ...body] };
}

/** Whether a row below the period belongs to a head: under white space or a list's sign only what it lacks. */
function isHeadBelow(row: Row, heads: readonly string[], isApart: boolean): boolean {
  if (row.isGroup) return false;
  const parts = heads.flatMap(headParts);
  const isTitled = parts.some(isTitle);
  if (row.bullet)
    return parts.length === 0 && isTitle(row.text) && row.text.length < MAX_HEAD_CHARS;
  if (!isHead(row)) return false;
  return !isApart || parts.length === 0 || (!isTitled && isTitle(row.text));
}

function hasTitle(heads: readonly string[]): boolean {
  return heads.flatMap(headParts).some(isTitle);
}

/** Whether a head still lacks one of its two parts, or goes on in labelled lines. */
function isOpen(heads: readonly string[]): boolean {
  const parts = heads.flatMap(headParts).filter((part) => !isManner(part));
  return parts.length < 2 || (isLabelled(heads) && parts.length < 4);
}

/** Whether the last row of a head is a label with its value. */
function isLabelled(heads: readonly string[]): boolean {
  const last = heads.at(-1) ?? "";
  return /^[\p{L} /]{3,30}:\s*\S/u.test(last) || HEAD_LABEL.test(last);
}
