/**
 * A pool of candidates as columns of whole numbers, so that one pass reads little memory and no
 * objects. Every fact the scorer reads has a column; rare or wide values stand in a dictionary and the
 * column holds their number. The buffers are shared, so that workers read them without a copy.
 * Source of the idea: dictionary-encoded column stores (Abadi, Madden & Ferreira 2006, SIGMOD).
 */

import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";
import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import type { Archetype } from "#app/features/taxonomy/task-area.ts";
import type { HoursRange } from "../rules/hours-fulfilment.ts";
import type { MatchCandidate, TravelWish, WishedRole } from "../rules/match-input.ts";
import { type FactDictionary, makeDictionary } from "./fact-dictionary.ts";

/** Role families with a column of months of their own; the taxonomy has seven. */
export const FAMILY_COLUMNS = 8;
export const SECTOR_COLUMNS = 14;
export const STATEMENT_COLUMNS = 21;
/** Months of all work, then those of each family. */
export const MONTH_COLUMNS = 1 + FAMILY_COLUMNS;

/** What a row is: shown to consultants, with a confirmed skill list, with a culture profile. */
export const FINDABLE = 1;
export const SKILLS_COMPLETE = 2;
export const HAS_CULTURE = 4;

/** Stands for "not told" where 0 is a value. */
export const NOT_TOLD = 65_535;

/** Small facts that stand together under one number. */
type Traits = {
  readonly education: EducationLevel | null;
  readonly contractForms: readonly ContractForm[];
  readonly hybridDaysWish: number | null;
  readonly archetype: Archetype | null;
};

type Point = { readonly lat: number | null; readonly lon: number | null };

/** The dictionaries of a pool. Values are only ever added. */
export type PoolDictionaries = {
  readonly traits: FactDictionary<Traits>;
  readonly hours: FactDictionary<HoursRange>;
  readonly pay: FactDictionary<number | null>;
  readonly day: FactDictionary<number | null>;
  readonly roles: FactDictionary<readonly WishedRole[]>;
  readonly place: FactDictionary<Point>;
  readonly travel: FactDictionary<TravelWish>;
  readonly languages: FactDictionary<MatchCandidate["languages"]>;
  readonly family: FactDictionary<string>;
  readonly skill: FactDictionary<string>;
};

/** The columns; row r of a column with n numbers a row starts at r × n. */
export type CandidateColumns = {
  /** 16 bytes a row, the id's hexadecimal digits in order. */
  id: Uint32Array;
  flags: Uint8Array;
  traits: Uint16Array;
  hours: Uint16Array;
  pay: Uint16Array;
  day: Uint16Array;
  roles: Uint16Array;
  place: Uint16Array;
  travel: Uint16Array;
  /** One bit a sector, one bit a task area. */
  sectors: Uint16Array;
  tasks: Uint16Array;
  languages: Uint16Array;
  months: Uint16Array;
  /** Months up to 12 in each sector; 13 is unknown. */
  sectorMonths: Uint8Array;
  skillStart: Uint32Array;
  skillCount: Uint8Array;
  culture: Int8Array;
  /** One bit a statement that counts. */
  counted: Uint32Array;
  /** Rows by id, open addressing; 0 is empty, else row + 1. */
  slots: Uint32Array;
  /** The skills of all rows: number × 8 + level. */
  skillWords: Uint16Array;
};

export type CandidatePool = {
  columns: CandidateColumns;
  readonly dictionaries: PoolDictionaries;
  /** Rows in use. A candidate that left keeps its row, without the flag. */
  rows: number;
  skillWordCount: number;
  /** Words that no row points to any more. */
  skillWordsLost: number;
};

/** Numbers a row takes in each column. */
const WIDTHS = {
  id: 4,
  flags: 1,
  traits: 1,
  hours: 1,
  pay: 1,
  day: 1,
  roles: 1,
  place: 1,
  travel: 1,
  sectors: 1,
  tasks: 1,
  languages: 1,
  months: MONTH_COLUMNS,
  sectorMonths: SECTOR_COLUMNS,
  skillStart: 1,
  skillCount: 1,
  culture: STATEMENT_COLUMNS,
  counted: 1,
} as const;

/** An empty pool with room for so many candidates and about eight skills each; it grows by itself. */
export function makePool(capacity = 1024): CandidatePool {
  return {
    columns: makeColumns(Math.max(16, capacity), 8 * Math.max(16, capacity)),
    dictionaries: {
      traits: makeDictionary(),
      hours: makeDictionary(),
      pay: makeDictionary(),
      day: makeDictionary(),
      roles: makeDictionary(),
      place: makeDictionary(),
      travel: makeDictionary(),
      languages: makeDictionary(),
      family: makeDictionary(),
      skill: makeDictionary(),
    },
    rows: 0,
    skillWordCount: 0,
    skillWordsLost: 0,
  };
}

/** Bytes of all columns and slots together. */
export function bytesOf({ columns }: CandidatePool): number {
  return Object.values(columns).reduce((sum, column) => sum + column.byteLength, 0);
}

/** Makes room for more rows or skills by half as much again, with everything kept. */
export function growPool(pool: CandidatePool, rows: number, words: number): void {
  const old = pool.columns;
  const capacity = Math.max(old.flags.length, Math.ceil(rows * 1.5));
  const wordCapacity = Math.max(old.skillWords.length, Math.ceil(words * 1.5));
  const columns = makeColumns(capacity, wordCapacity);
  for (const name of columnNames(columns)) if (name !== "slots") columns[name].set(old[name]);
  pool.columns = columns;
  for (let row = 0; row < pool.rows; row++) columns.slots[freeSlot(columns, row)] = row + 1;
}

/** The slot in which a row's id stands or would stand. */
function freeSlot(columns: CandidateColumns, row: number): number {
  const { id } = columns;
  return slotOf(columns, [
    id[4 * row] ?? 0,
    id[4 * row + 1] ?? 0,
    id[4 * row + 2] ?? 0,
    id[4 * row + 3] ?? 0,
  ]);
}

/** The slot that holds these id words, or the empty one where they belong. */
export function slotOf({ id, slots }: CandidateColumns, words: readonly number[]): number {
  const [a = 0, b = 0, c = 0, d = 0] = words;
  const mask = slots.length - 1;
  let slot = Math.imul(a ^ Math.imul(b, 31) ^ Math.imul(c, 131) ^ d, 0x9e3779b1) & mask;
  for (;;) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0) return slot;
    const at = 4 * row;
    if (id[at] === a && id[at + 1] === b && id[at + 2] === c && id[at + 3] === d) return slot;
    slot = (slot + 1) & mask;
  }
}

function makeColumns(capacity: number, words: number): CandidateColumns {
  const shared = (bytes: number) => new SharedArrayBuffer(bytes);
  const bytes = (name: keyof typeof WIDTHS) => shared(WIDTHS[name] * capacity);
  const shorts = (name: keyof typeof WIDTHS) =>
    new Uint16Array(shared(2 * WIDTHS[name] * capacity));
  const longs = (name: keyof typeof WIDTHS) => new Uint32Array(shared(4 * WIDTHS[name] * capacity));
  return {
    id: longs("id"),
    flags: new Uint8Array(bytes("flags")),
    traits: shorts("traits"),
    hours: shorts("hours"),
    pay: shorts("pay"),
    day: shorts("day"),
    roles: shorts("roles"),
    place: shorts("place"),
    travel: shorts("travel"),
    sectors: shorts("sectors"),
    tasks: shorts("tasks"),
    languages: shorts("languages"),
    months: shorts("months"),
    sectorMonths: new Uint8Array(bytes("sectorMonths")),
    skillStart: longs("skillStart"),
    skillCount: new Uint8Array(bytes("skillCount")),
    culture: new Int8Array(bytes("culture")),
    counted: longs("counted"),
    slots: new Uint32Array(shared(4 * 2 ** Math.ceil(Math.log2(1.3 * capacity)))),
    skillWords: new Uint16Array(shared(2 * words)),
  };
}

function columnNames(columns: CandidateColumns) {
  return Object.keys(columns) as (keyof CandidateColumns)[];
}
