import { readFileSync } from "node:fs";

const REFERENCE_FOLDER = new URL("../../../shared/data/", import.meta.url);

/**
 * Rows of a CSV file of the reference folder, as records by column name.
 * In: path below `shared/data`. Out: every row; a missing field is the empty string.
 */
export function readCsv(path: string): Record<string, string>[] {
  return parseCsv(readFileSync(new URL(path, REFERENCE_FOLDER), "utf8"));
}

/** The same of a file's text. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseRows(text);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

/** A JSON file of the reference folder, of unknown shape. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, REFERENCE_FOLDER), "utf8"));
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
