/**
 * Idea: in a table the cells of one row hold several lines; read line by line they mix. A row that begins
 * with a period holds all up to the next; its second column is what stands beside the period, further
 * columns are what was done. Promise: every cell comes back once.
 */
import { findPeriods } from "../periods.ts";
import type { Cell, Row } from "./page-rows.ts";

/** Left edges of cells in one column differ no more than this. */
const SAME_EDGE_PT = 3;

/** The rows with tables of three columns and more unfolded where their cells hold several lines. */
export function unstackRows(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const first = rows[at];
    if (!first) break;
    let end = at + 1;
    while (end < rows.length && goesOn(first, rows[end])) end++;
    const isTable = first.cells.length > 2 && end > at + 1 && isPeriod(first.cells[0]);
    out.push(...(isTable ? unfolded(rows.slice(at, end)) : [first]));
    at = isTable ? end : at + 1;
  }
  return out;
}

function isPeriod(cell: Cell | undefined): boolean {
  return cell !== undefined && findPeriods(cell.text).some(({ from }) => from < 3);
}

/** Whether a row holds further lines of the cells of the first, below its second column or behind. */
function goesOn(first: Row, row: Row | undefined): boolean {
  const columns = first.cells.slice(1);
  const isUnder = ({ x }: Cell) => columns.some((cell) => Math.abs(cell.x - x) < SAME_EDGE_PT);
  return row?.cells.every(isUnder) ?? false;
}

function unfolded(rows: readonly Row[]): Row[] {
  const [first, ...others] = rows;
  const [period, main, ...rest] = first?.cells ?? [];
  if (!first || !period || !main) return [...rows];
  const under = (column: Cell) =>
    rows.flatMap(({ y, cells }) =>
      cells
        .filter(({ x }) => Math.abs(x - column.x) < SAME_EDGE_PT)
        .map((cell): Row => ({ y, cells: [cell] })),
    );
  const below = others.flatMap(({ y, cells }) =>
    cells
      .filter(({ x }) => Math.abs(x - main.x) < SAME_EDGE_PT)
      .map((cell): Row => ({ y, cells: [cell] })),
  );
  const done = rest.flatMap(under).map(({ y, cells }) => ({ y, cells: cells.map(asItem) }));
  return [{ y: first.y, cells: [period, main] }, ...below, ...done];
}

function asItem(cell: Cell): Cell {
  return /^\p{Ll}/u.test(cell.text) ? cell : { ...cell, text: `• ${cell.text}` };
}
