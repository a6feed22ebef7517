/**
 * Reads the official ESCO download into names. In: the text of its Dutch CSV files. Out: names of
 * the occupations and skills that ship, and of skills beside them that such an occupation needs or
 * that stand under such a skill. Promise: ids of the taxonomy never change by it.
 * Source: ESCO v1.2, columns as its classification files have them.
 */
import { findOccupation } from "./occupations.ts";
import { SKILLS } from "./skills.ts";

/** The four files of the download that names are read from. */
export const ESCO_FILES = {
  occupations: "occupations_nl.csv",
  skills: "skills_nl.csv",
  occupationSkills: "occupationSkillRelations_nl.csv",
  broaderSkills: "broaderRelationsSkillPillar_nl.csv",
} as const;

export type EscoTexts = Record<keyof typeof ESCO_FILES, string>;

/** "occupation:4226.1", "skill:excel" or "esco-skill:<uuid>", and one name of it. */
export type ImportedName = { conceptId: string; name: string };

let imported: ReadonlyMap<string, string[]> = new Map();

/** Keeps imported names in memory for search and title reading; set once, before either is asked. */
export function keepImportedNames(names: readonly ImportedName[]): void {
  const byConcept = new Map<string, string[]>();
  for (const { conceptId, name } of names) {
    byConcept.set(conceptId, [...(byConcept.get(conceptId) ?? []), name]);
  }
  imported = byConcept;
}

/** Imported names of a concept; empty where nothing was imported. */
export function importedNames(conceptId: string): readonly string[] {
  return imported.get(conceptId) ?? [];
}

/** Imported skills beside those that ship, with their names. */
export function importedSkills(): { id: string; names: string[] }[] {
  return [...imported]
    .filter(([id]) => id.startsWith(EXTRA_SKILL))
    .map(([id, names]) => ({ id, names }));
}

/** The names in the files, each once. Throws when a file lacks a column, naming file and column. */
export function readEscoNames(texts: EscoTexts): ImportedName[] {
  const occupations = rowsOf("occupations", texts, ["conceptUri", "code", ...NAMES]);
  const skills = rowsOf("skills", texts, ["conceptUri", ...NAMES]);
  const needs = rowsOf("occupationSkills", texts, ["occupationUri", "skillUri"]);
  const broader = rowsOf("broaderSkills", texts, ["conceptUri", "broaderUri"]);
  const ours = new Map(SKILLS.flatMap(({ id, uri }) => (uri ? [[uri, id] as const] : [])));
  const known = occupations.filter((row) => findOccupation(row("code")) !== null);
  const knownUris = new Set(known.map((row) => row("conceptUri")));
  const wanted = new Set([
    ...needs.filter((row) => knownUris.has(row("occupationUri"))).map((row) => row("skillUri")),
    ...broader.filter((row) => ours.has(tail(row("broaderUri")))).map((row) => row("conceptUri")),
  ]);
  const names = [
    ...known.flatMap((row) => namesIn(row, `occupation:${row("code")}`)),
    ...skills.flatMap((row) => {
      const uri = row("conceptUri");
      const id = ours.get(tail(uri));
      if (id !== undefined) return namesIn(row, `skill:${id}`);
      return wanted.has(uri) ? namesIn(row, EXTRA_SKILL + tail(uri)) : [];
    }),
  ];
  return [...new Map(names.map((one) => [`${one.conceptId}\n${one.name}`, one])).values()];
}

const EXTRA_SKILL = "esco-skill:";
const NAMES = ["preferredLabel", "altLabels"];

type Row = (column: string) => string;

function namesIn(row: Row, conceptId: string): ImportedName[] {
  return [row("preferredLabel"), ...row("altLabels").split("\n")]
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => ({ conceptId, name }));
}

function tail(uri: string): string {
  return uri.slice(uri.lastIndexOf("/") + 1);
}

function rowsOf(file: keyof EscoTexts, texts: EscoTexts, columns: readonly string[]): Row[] {
  const [header = [], ...lines] = parseCsv(texts[file].replace(/^\uFEFF/, ""));
  for (const column of columns) {
    if (!header.includes(column)) throw new Error(`${ESCO_FILES[file]} has no column ${column}`);
  }
  return lines.map((cells) => (column) => cells[header.indexOf(column)] ?? "");
}

/** Cells by line; a quoted cell may hold commas, line ends and doubled quotes (RFC 4180). */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain = "", end = ""] of text.matchAll(CELL)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    if (cells.length > 1 || cells[0] !== "") lines.push(cells);
    cells = [];
  }
  return lines;
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
