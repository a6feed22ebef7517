/**
 * Idea: some pages have their headings in a column of their own, level with the middle of the section
 * beside them. Each is put above its section; sections are parted by the widest white space between two
 * headings. Promise: pages without such a column come back as they are.
 */
import { findPeriods } from "../periods.ts";
import { sectionOfHeading } from "../section-heading.ts";
import type { Cell, Row } from "./page-rows.ts";

const MIN_HEADINGS = 3;
const SAME_EDGE_PT = 3;
const MAX_HEADING_CHARS = 30;
/** A row so little above a heading is level with it. */
const LEVEL_PT = 4;

type Heading = { y: number; cell: Cell };

/** The rows with headings of a side column above their sections. */
export function headingsAbove(rows: readonly Row[]): Row[] {
  const headings = sideHeadings(rows);
  if (headings.length < MIN_HEADINGS) return [...rows];
  const cells = new Set(headings.map(({ cell }) => cell));
  const content = rows
    .map((row) => ({ y: row.y, cells: row.cells.filter((cell) => !cells.has(cell)) }))
    .filter((row) => row.cells.length > 0);
  const starts = headings.map(({ y }, i) =>
    startOf(content, headings[i - 1]?.y ?? null, y, headings[i + 1]?.y ?? null),
  );
  const opening = (at: number): Row[] =>
    headings.filter((_, i) => starts[i] === at).map(({ y, cell }) => ({ y, cells: [cell] }));
  return [...content.flatMap((row, at) => [...opening(at), row]), ...opening(content.length)];
}

/** Headings that share a left edge at which nothing but dates begins; unknown ones look like the others. */
function sideHeadings(rows: readonly Row[]): Heading[] {
  const found = rows.flatMap(({ y, cells: [cell] }) =>
    cell && sectionOfHeading(cell.text) !== null ? [{ y, cell }] : [],
  );
  const edge = found[0]?.cell.x ?? 0;
  const isSame = ({ x }: Cell) => Math.abs(x - edge) < SAME_EDGE_PT;
  const known = found.filter(({ cell }) => isSame(cell));
  const looks = ({ size, font, text }: Cell) =>
    text.length <= MAX_HEADING_CHARS &&
    known.some(({ cell }) => cell.font === font && Math.abs(cell.size - size) < 0.2);
  const headings =
    known.length < MIN_HEADINGS
      ? known
      : rows.flatMap(({ y, cells: [cell] }) =>
          cell && isSame(cell) && looks(cell) ? [{ y, cell }] : [],
        );
  const right = Math.max(...headings.map(({ cell }) => cell.right));
  const [top, bottom] = [headings[0]?.y ?? 0, headings.at(-1)?.y ?? 0];
  const others = rows
    .filter(({ y }) => y >= top && y <= bottom)
    .flatMap(({ cells }) => cells)
    .filter((cell) => !headings.some((heading) => heading.cell === cell));
  const isBeside = ({ x, text }: Cell) => x > right || isDate(text);
  return others.some(({ x }) => x > right) && others.every(isBeside) ? headings : [];
}

function isDate(text: string): boolean {
  return (
    /^(?:to|tot|t\/m|-|–|present|heden|nu)$/i.test(text.trim()) || findPeriods(text).length > 0
  );
}

/** The row that opens the section of a heading: behind the widest gap; no wide one, and it has no text. */
function startOf(
  content: readonly Row[],
  before: number | null,
  y: number,
  next: number | null,
): number {
  const from = (top: number) => {
    const at = content.findIndex((row) => row.y > top - LEVEL_PT);
    return at < 0 ? content.length : at;
  };
  const gap = (at: number) => (content[at]?.y ?? 0) - (content[at - 1]?.y ?? 0);
  const widest = (low: number, high: number) => {
    let best = high;
    for (let at = high; at >= low && at > 0; at--) if (gap(at) > gap(best) + 1) best = at;
    return best;
  };
  const first = before === null ? 1 : from(before) + 1;
  const last = Math.min(from(y), content.length - 1);
  const start = widest(first, last);
  const gaps = content.slice(1).map((_, i) => gap(i + 1));
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
  if (first <= last && gap(start) > 1.25 * usual) return start;
  if (Math.abs((content[last]?.y ?? 0) - y) < 1.5) return last;
  return next === null && from(y) >= content.length
    ? content.length
    : widest(first, from(next ?? y));
}
