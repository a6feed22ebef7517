import type { CultureProfile } from "#app/features/culture/culture-profile.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { TASK_AREAS } from "#app/features/taxonomy/task-area.ts";
import type { CandidateExperience, MatchCandidate } from "../rules/match-input.ts";
import { LEAST_LEVEL } from "../rules/skill-fulfilment.ts";
import {
  type CandidatePool,
  FAMILY_COLUMNS,
  FINDABLE,
  growPool,
  HAS_CULTURE,
  MONTH_COLUMNS,
  NOT_TOLD,
  SECTOR_COLUMNS,
  SKILLS_COMPLETE,
  STATEMENT_COLUMNS,
  slotOf,
} from "./candidate-columns.ts";
import { codeOf } from "./fact-dictionary.ts";

/** From here on more months in a sector count the same; the code after it is unknown. */
export const FULL_SECTOR_CODE = 12;
const UNKNOWN_SECTOR_CODE = 13;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Writes a candidate into its row, a new one for a new id. The row is out of the ranking while it is
 * written. Months and kilometres are whole numbers. Throws RangeError for an id that is not a
 * lower-case UUID or a value no column holds.
 */
export function putCandidate(pool: CandidatePool, candidate: MatchCandidate): void {
  const row = rowFor(pool, candidate.id);
  const { columns, dictionaries } = pool;
  const { wishes } = candidate;
  columns.flags[row] = 0;
  const { hybridDaysWish, archetype, hoursMin, hoursMax, payWishCentsPerHour: pay } = wishes;
  const { education, availableFromDay: day, lat, lon } = candidate;
  const contractForms = CONTRACT_FORMS.filter((form) => wishes.contractForms.includes(form));
  columns.traits[row] = codeOf(
    dictionaries.traits,
    { education, contractForms, hybridDaysWish, archetype },
    `${education} ${contractForms} ${hybridDaysWish} ${archetype}`,
  );
  columns.hours[row] = codeOf(
    dictionaries.hours,
    { hoursMin, hoursMax },
    `${hoursMin} ${hoursMax}`,
  );
  columns.pay[row] = codeOf(dictionaries.pay, pay, `${pay}`);
  columns.day[row] = codeOf(dictionaries.day, day, `${day}`);
  const roleKey = wishes.roles.map(({ roleId, roleFamily }) => `${roleId} ${roleFamily}`).join();
  columns.roles[row] = codeOf(dictionaries.roles, wishes.roles, roleKey);
  columns.place[row] = codeOf(dictionaries.place, { lat, lon }, `${lat} ${lon}`);
  const { maxDistanceKm, travelFurther: further = null, distanceHard = false } = wishes;
  columns.travel[row] = codeOf(
    dictionaries.travel,
    { maxDistanceKm, travelFurther: further, distanceHard },
    `${maxDistanceKm} ${further?.km} ${further?.fromHomeDays} ${distanceHard}`,
  );
  columns.sectors[row] = maskOf(SECTORS, wishes.sectors);
  columns.tasks[row] = maskOf(TASK_AREAS, wishes.taskAreas);
  const spoken = candidate.languages.map(({ language, cefr }) => `${language} ${cefr}`);
  columns.languages[row] = codeOf(
    dictionaries.languages,
    candidate.languages,
    spoken.sort().join(),
  );
  writeExperience(pool, row, candidate.experience);
  writeSkills(pool, row, candidate);
  writeCulture(pool, row, candidate.culture);
  pool.columns.flags[row] =
    FINDABLE |
    (candidate.skillsComplete ? SKILLS_COMPLETE : 0) |
    (candidate.culture ? HAS_CULTURE : 0);
}

/** Takes a candidate out of the ranking; a candidate that is not there is no fault. */
export function removeCandidate(pool: CandidatePool, id: string): void {
  const row = findRow(pool, id);
  if (row !== null) pool.columns.flags[row] = 0;
}

/** The row of a candidate, also of one that left; null for an id that was never there, or is none. */
export function findRow({ columns }: CandidatePool, id: string): number | null {
  if (!UUID.test(id)) return null;
  const row = (columns.slots[slotOf(columns, idWords(id))] ?? 0) - 1;
  return row < 0 ? null : row;
}

/** The id that stands in a row. */
export function idAt({ columns }: CandidatePool, row: number): string {
  const hex = [...columns.id.subarray(4 * row, 4 * row + 4)]
    .map((word) => word.toString(16).padStart(8, "0"))
    .join("");
  return [0, 8, 12, 16, 20].map((from, i) => hex.slice(from, [8, 12, 16, 20, 32][i])).join("-");
}

/** The culture profile that stands in a row. */
export function profileAt(
  { columns }: Pick<CandidatePool, "columns">,
  row: number,
): CultureProfile {
  const from = STATEMENT_COLUMNS * row;
  const mask = columns.counted[row] ?? 0;
  return {
    scores: [...columns.culture.subarray(from, from + STATEMENT_COLUMNS)],
    counted: Array.from({ length: STATEMENT_COLUMNS }, (_, i) => ((mask >>> i) & 1) === 1),
  };
}

function idWords(id: string): number[] {
  if (!UUID.test(id)) throw new RangeError(`Not a candidate's id: ${id}`);
  const hex = id.replaceAll("-", "");
  return [0, 8, 16, 24].map((from) => Number.parseInt(hex.slice(from, from + 8), 16));
}

function rowFor(pool: CandidatePool, id: string): number {
  const words = idWords(id);
  const slot = slotOf(pool.columns, words);
  const known = (pool.columns.slots[slot] ?? 0) - 1;
  if (known >= 0) return known;
  const row = pool.rows;
  if (row >= pool.columns.flags.length) growPool(pool, row + 1, pool.skillWordCount);
  const { columns } = pool;
  columns.slots[slotOf(columns, words)] = row + 1;
  columns.id.set(words, 4 * row);
  pool.rows++;
  return row;
}

function maskOf<Value>(all: readonly Value[], some: readonly Value[]): number {
  return some.reduce((mask, value) => mask | (1 << all.indexOf(value)), 0);
}

function whole(value: number): number {
  if (!Number.isInteger(value) || value < 0 || value > NOT_TOLD)
    throw new RangeError(`Not a whole number from 0 to ${NOT_TOLD}: ${value}`);
  return value;
}

function writeExperience(
  { columns, dictionaries }: CandidatePool,
  row: number,
  experience: readonly CandidateExperience[],
): void {
  const months = columns.months.subarray(MONTH_COLUMNS * row, MONTH_COLUMNS * (row + 1));
  months.fill(0);
  months[0] = experience.length === 0 ? NOT_TOLD : 0;
  for (const job of experience) {
    months[0] = whole((months[0] ?? 0) + job.months);
    if (job.roleFamily === null) continue;
    const family = codeOf(dictionaries.family, job.roleFamily);
    if (family >= FAMILY_COLUMNS) throw new RangeError("More role families than columns");
    months[1 + family] = (months[1 + family] ?? 0) + job.months;
  }
  const open = experience.length === 0 || experience.some(({ sector }) => sector === null);
  for (const [column, sector] of SECTORS.entries()) {
    const inSector = experience.reduce((n, job) => n + (job.sector === sector ? job.months : 0), 0);
    columns.sectorMonths[SECTOR_COLUMNS * row + column] =
      inSector === 0 && open ? UNKNOWN_SECTOR_CODE : Math.min(FULL_SECTOR_CODE, inSector);
  }
}

function writeSkills(pool: CandidatePool, row: number, { skills }: MatchCandidate): void {
  const before = pool.columns.skillCount[row] ?? 0;
  pool.skillWordsLost += before;
  const start = pool.skillWordCount;
  if (start + skills.length > pool.columns.skillWords.length)
    growPool(pool, pool.rows, start + skills.length);
  const { columns, dictionaries } = pool;
  for (const [i, { skillId, level }] of skills.entries())
    columns.skillWords[start + i] =
      8 * codeOf(dictionaries.skill, skillId) + (level ?? LEAST_LEVEL);
  columns.skillStart[row] = start;
  columns.skillCount[row] = skills.length;
  pool.skillWordCount += skills.length;
}

function writeCulture({ columns }: CandidatePool, row: number, profile: CultureProfile | null) {
  const from = STATEMENT_COLUMNS * row;
  columns.culture.fill(0, from, from + STATEMENT_COLUMNS);
  columns.counted[row] = 0;
  if (profile === null) return;
  columns.culture.set(profile.scores, from);
  columns.counted[row] = profile.counted.reduce((mask, on, i) => mask | (Number(on) << i), 0);
}
