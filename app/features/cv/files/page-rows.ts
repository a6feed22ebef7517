/**
 * Idea: letters with places become rows of cells: a wide gap, an edge that several rows share, or the end
 * of bold letters starts a new cell. Promise: every piece comes back once.
 */
import { isSpacedOut, joinPieces, type PageText } from "./page-text.ts";

/** `font` is that of all of its letters, or null. */
export type Cell = { text: string; x: number; right: number; size: number; font: string | null };
export type Row = { y: number; cells: Cell[] };

const MIN_ROWS = 3;
const SHARED_EDGE = 2;
const STRONG_EDGE = 7;

/** The pieces of a page as rows of cells, from the top down. */
export function rowsOf(items: readonly PageText[]): Row[] {
  const rows: { y: number; size: number; items: PageText[] }[] = [];
  const sorted = items
    .filter(({ text }) => text.trim() !== "")
    .sort((a, b) => a.y - b.y || a.x - b.x);
  for (const item of sorted) {
    const row = rows.at(-1);
    if (row?.items.some((one) => isShadow(one, item))) continue;
    if (row && Math.abs(row.y - item.y) < 0.45 * Math.min(row.size, item.size))
      row.items.push(item);
    else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  const edges = sharedEdges(items);
  const plain = mostUsed(items.map(({ font = "", text }) => [font, text.length]));
  return rows.map(({ y, items: inRow }) => ({ y, cells: cellsOf(inRow, edges, plain) }));
}

/** The same text a hair's breadth away: a shadow or a heavier print of it. */
function isShadow(one: PageText, other: PageText): boolean {
  const near = 0.25 * Math.min(one.size, other.size);
  return (
    one.text === other.text && Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near
  );
}

/** Left edges at which several pieces start: columns, even where a long word nearly fills the gutter. */
function sharedEdges(items: readonly PageText[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { x } of items) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return counts;
}

function cellsOf(
  items: PageText[],
  edges: ReadonlyMap<number, number>,
  plain: string | null,
): Cell[] {
  const cells: PageText[][] = [];
  const sorted = items.sort((a, b) => a.x - b.x);
  const isSpaced = sorted.some(({ text }) => isSpacedOut(text));
  const turn = boldEnd(sorted, plain);
  for (const item of sorted) {
    const pieces = cells.at(-1) ?? [];
    const last = pieces.at(-1);
    const gap = last ? item.x - Math.max(...pieces.map((one) => one.x + one.width)) : 0;
    const isSign = last !== undefined && /^[•●▪■◦‣∙·*–-]$/u.test(last.text.trim());
    const startsColumn =
      !isSpaced && gap > leastGap(edges.get(Math.round(item.x)) ?? 0) * item.size;
    if (
      last &&
      item !== turn &&
      ((gap < 1.1 * item.size && !startsColumn) || (isSign && pieces.length === 1))
    )
      pieces.push(item);
    else cells.push([item]);
  }
  return cells.map((pieces) => ({
    text: joinPieces(pieces, isSpaced),
    x: pieces[0]?.x ?? 0,
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    size: Math.max(...pieces.map(({ size }) => size)),
    font: pieces.every(({ font }) => font === pieces[0]?.font) ? (pieces[0]?.font ?? null) : null,
  }));
}

/** The first plain piece of a row that starts bold and goes on plain: "**Receptionist** Hotel De Brug". */
function boldEnd(items: readonly PageText[], plain: string | null): PageText | null {
  const written = items.filter(({ text }) => text.trim() !== "");
  const at = written.findIndex(({ font }) => font === plain);
  const [before, turn] = [written[at - 1], written[at]];
  if (!before || !turn || written.slice(at).some(({ font }) => font !== plain)) return null;
  if (written.slice(0, at).some(({ font }) => font !== before.font)) return null;
  const isApart = turn.x - before.x - before.width > 0.15 * turn.size;
  return isApart && /^\p{Lu}/u.test(turn.text) && /\p{L}{2}/u.test(before.text) ? turn : null;
}

/** How wide a gap before a column is at least, in letter heights: the more rows share the edge the less. */
function leastGap(rows: number): number {
  if (rows < SHARED_EDGE) return Number.POSITIVE_INFINITY;
  if (rows <= MIN_ROWS) return 0.55;
  return rows < STRONG_EDGE ? 0.4 : 0.12;
}

/** What most of the letters are. */
export function mostUsed<Kind>(uses: readonly [kind: Kind, letters: number][]): Kind | null {
  const counts = new Map<Kind, number>();
  for (const [kind, letters] of uses) counts.set(kind, (counts.get(kind) ?? 0) + letters);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
