/**
 * Idea: letters with places become rows of cells; a page falls apart into columns only where a white
 * gutter has section headings on both sides. A column of dates or the cells of a table have none, so
 * those are read row by row. Promise: every cell comes back once, in reading order.
 */
import { type CvLine, isTableHead } from "./cv-line.ts";
import { type Cell, mostUsed, type Row, rowsOf } from "./files/page-rows.ts";
import type { PageText } from "./files/page-text.ts";
import { headingsAbove } from "./files/side-headings.ts";
import { unstackRows } from "./files/stacked-rows.ts";
import { findPeriods } from "./periods.ts";
import { sectionOfHeading } from "./section-heading.ts";

const MIN_ROWS = 3;
const MIN_GUTTER_PT = 6;
/** Lines all in bold count as a little bigger. */
const BOLD = 1.12;
/** A period whose year stands on the next line. */
const ENDS_IN_MONTH =
  /(?:^|\s)(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,6}\.?$/iu;
/** Behind these words a sentence goes on. */
const OPEN_END =
  /\s(?:de|het|een|van|voor|met|en|of|in|op|aan|bij|naar|door|te|ten|ter|tot|om|als|dat|die|onder|over|per|uit|the|a|an|of|for|with|and|or|on|at|to|by|from|our|my|mijn|onze|hun|diverse|alle)$/i;
/** A shorter line that ends in a plain word may be an item of a list. */
const PARAGRAPH_CHARS = 45;

/** The lines of a document of pages; columns that go on over pages stay together. */
export function linesOfPages(pages: readonly (readonly PageText[])[]): CvLine[] {
  const all = pages.map(rowsOf);
  const body = { size: bodySize(all.flat()), font: bodyFont(all.flat()) };
  const parts: Record<"before" | "left" | "right" | "after", Row[][]> = {
    before: [],
    left: [],
    right: [],
    after: [],
  };
  let gutter: number | null = null;
  for (const rows of all) {
    const found = findGutter(rows, gutter);
    if (found) {
      gutter = found.x;
      const inside = rows.slice(found.from, found.to);
      parts[parts.left.length > 0 ? "after" : "before"].push(rows.slice(0, found.from));
      parts.left.push(side(inside, (cell) => cell.x < found.x));
      parts.right.push(side(inside, (cell) => cell.x >= found.x));
      parts.after.push(rows.slice(found.to));
    } else {
      parts[sideOfAll(rows, gutter)].push(rows);
    }
  }
  const order = [...parts.before, ...joined(parts.left), ...joined(parts.right), ...parts.after];
  return order.flatMap((rows) => [...linesOf(rows, body), { text: "", size: 1 }]);
}

function joined(pages: Row[][]): Row[][] {
  return pages.filter((rows) => rows.length > 0);
}

type Gutter = { x: number; from: number; to: number };

/** The longest run of rows that a white strip parts into two columns with headings of their own. */
function findGutter(rows: readonly Row[], known: number | null): Gutter | null {
  const edges = new Map<number, number>();
  for (const { cells } of rows)
    for (const { x } of cells) edges.set(Math.round(x), (edges.get(Math.round(x)) ?? 0) + 1);
  const candidates = [...edges].filter(([, count]) => count >= MIN_ROWS).map(([x]) => x - 2);
  const found = [...new Set([...candidates, ...(known === null ? [] : [known])])]
    .flatMap((x) => runsAt(rows, x))
    .filter((run) => isTwoColumns(rows.slice(run.from, run.to), run.x, run.x === known));
  return found.reduce<Gutter | null>(
    (best, run) => (best && best.to - best.from >= run.to - run.from ? best : run),
    null,
  );
}

function runsAt(rows: readonly Row[], x: number): Gutter[] {
  const runs: Gutter[] = [];
  let from = 0;
  for (let i = 0; i <= rows.length; i++) {
    const crosses =
      i === rows.length ||
      (rows[i]?.cells.some((cell) => cell.x < x && cell.right > x + 1) ?? true);
    if (!crosses) continue;
    if (i > from) runs.push({ x, from, to: i });
    from = i + 1;
  }
  return runs;
}

function isTwoColumns(rows: readonly Row[], x: number, isKnown: boolean): boolean {
  const cells = rows
    .filter((row) => !isTableHead(row.cells.map(({ text }) => text)))
    .flatMap((row) => row.cells);
  const left = cells.filter((cell) => cell.x < x);
  const right = cells.filter((cell) => cell.x >= x);
  if (left.length < MIN_ROWS || right.length < MIN_ROWS) return false;
  const headings = (side: Cell[]) =>
    side.filter(({ text }) => sectionOfHeading(text) !== null).length;
  const dates = left.filter(({ text }) => findPeriods(text).length > 0).length;
  if (dates > left.length / 2) return false;
  const isBare = ({ text }: Cell) =>
    sectionOfHeading(text) !== null || findPeriods(text).some(({ from }) => from < 2);
  if (left.every(isBare) || right.every(isBare)) return false;
  if (left.filter((cell) => cell.right > x - MIN_GUTTER_PT).length > left.length / 4) return false;
  return isKnown ? headings(left) + headings(right) > 0 : headings(left) > 0 && headings(right) > 0;
}

function side(rows: readonly Row[], belongs: (cell: Cell) => boolean): Row[] {
  return rows
    .map((row) => ({ y: row.y, cells: row.cells.filter(belongs) }))
    .filter((row) => row.cells.length > 0);
}

/** Where a page without a gutter goes on: the column that all of its text stands in, or after both. */
function sideOfAll(
  rows: readonly Row[],
  gutter: number | null,
): "before" | "left" | "right" | "after" {
  if (gutter === null) return "before";
  const cells = rows.flatMap((row) => row.cells);
  if (cells.every((cell) => cell.x >= gutter)) return "right";
  return cells.every((cell) => cell.right <= gutter) ? "left" : "after";
}

/** The letter size of most of the text. */
function bodySize(rows: readonly Row[]): number {
  const cells = rows.flatMap((row) => row.cells);
  return mostUsed(cells.map(({ text, size }) => [Math.round(size * 2) / 2, text.length])) ?? 1;
}

function bodyFont(rows: readonly Row[]): string | null {
  const cells = rows.flatMap((row) => row.cells);
  return mostUsed(cells.map(({ text, font }) => [font, text.length]));
}

/** What most of the text is set in. */
type Body = { size: number; font: string | null };

type OpenLine = CvLine & { x: number; right: number };

/** Rows as lines: a line takes on the next when its first word did not fit; wide gaps become white lines. */
function linesOf(rows: readonly Row[], body: Body): CvLine[] {
  const edge = Math.max(...rows.map((row) => row.cells.at(-1)?.right ?? 0));
  const lines: OpenLine[] = [];
  const whole = unstackRows(joinWrappedPeriods(headingsAbove(rows)));
  for (const [i, row] of whole.entries()) {
    const [label, ...rest] = row.cells;
    if (label && rest.length > 0 && isOwnHeading(label, body)) {
      lines.push(lineOf({ y: row.y, cells: [label] }, body));
      row.cells = rest;
    }
    const line = lineOf(row, body);
    const last = lines.at(-1);
    const gap = i > 0 ? row.y - (whole[i - 1]?.y ?? 0) : 0;
    const height = body.size * Math.max(1, line.size);
    if (last && gap < 1.75 * height && runsOn(last, line, edge) && goesOn(last.text, line.text)) {
      const isJoint = /\p{L}-$/u.test(last.text) && /^\p{Lu}/u.test(line.text);
      last.text = `${last.text}${isJoint ? "" : " "}${line.text}`;
      last.right = line.right;
      continue;
    }
    if (gap > 2.1 * height) lines.push({ text: "", size: 1, x: 0, right: 0 });
    lines.push(line);
  }
  return lines.map(({ text, size }) => ({ text, size }));
}

/** A heading in bold letters in front of the first row of its section. */
function isOwnHeading(cell: Cell, body: Body): boolean {
  const isBold = body.font !== null && cell.font !== null && cell.font !== body.font;
  return isBold && sectionOfHeading(cell.text) !== null;
}

function lineOf({ cells }: Row, body: Body): OpenLine {
  const size = Math.max(...cells.map((cell) => cell.size)) / body.size;
  const isBold = body.font !== null && cells.every(({ font }) => font && font !== body.font);
  return {
    text: cells.map((cell) => cell.text.replace(/\s+/g, " ").trim()).join("\t"),
    size: isBold ? Math.max(size, BOLD) : size,
    x: cells[0]?.x ?? 0,
    right: cells.at(-1)?.right ?? 0,
  };
}

/** Whether the first word of the next line would not have fitted on this one. */
function runsOn(line: OpenLine, next: OpenLine, edge: number): boolean {
  if (line.text === "" || Math.abs(line.size - next.size) > 0.1) return false;
  const [word = ""] = next.text.split(/\s/);
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return line.right + letter * (word.length + 1) > edge - letter;
}

/** A period that a narrow first column breaks over two rows comes whole onto the first. */
function joinWrappedPeriods(rows: readonly Row[]): Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const above = whole.at(-1)?.cells[0];
    const [first, ...rest] = row.cells;
    const second = whole.at(-1)?.cells[1];
    const isColumn = above && first && second && first.right < second.x && above.right < second.x;
    const isBelow =
      above && first && first.text.length < 24 && (isColumn || Math.abs(above.x - first.x) < 3);
    if (
      isBelow &&
      isRange(`${above.text}${/\d-$/.test(above.text) ? "" : " "}${first.text}`) &&
      !isRange(above.text) &&
      !isRange(first.text)
    ) {
      above.text = `${above.text.trim()}${/\d-$/.test(above.text) ? "" : " "}${first.text.trim()}`;
      if (rest.length > 0) whole.push({ y: row.y, cells: rest });
    } else whole.push(row);
  }
  return whole;
}

function isRange(text: string): boolean {
  return findPeriods(text).some(
    ({ kind, from, to }) => kind === "range" && to - from > text.trim().length - 4,
  );
}

function goesOn(before: string, text: string): boolean {
  if (
    /^[•●▪■◦‣∙·*–-]\s|\t|@/u.test(text) ||
    before.includes("\t") ||
    sectionOfHeading(text) !== null
  )
    return false;
  if (
    /[.!?:]$|^[\d+(][\d ()+-]+$/.test(before) ||
    before.split(" ").at(-1)?.includes("@") ||
    sectionOfHeading(before) !== null
  )
    return false;
  if (ENDS_IN_MONTH.test(before) && /^(?:(?:19|20)\d\d|heden|nu|present)\b/i.test(text))
    return true;
  const hangs = /\([^()]*$|\s(?:tot|en|met|t\/m|van|–|-)$/.test(before);
  const period = findPeriods(text)[0];
  if (period && period.from < 2 && !hangs) return false;
  const isSentence = OPEN_END.test(before) || /[.;]$|[.;]\s/.test(text);
  const isParagraph = before.length >= PARAGRAPH_CHARS && /\s\p{Ll}+$/u.test(before) && isSentence;
  return hangs || isParagraph || /^[\p{Ll}(&]/u.test(text) || /[,(–&-]$/.test(before);
}
