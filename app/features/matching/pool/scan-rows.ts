/**
 * One pass over the rows of a pool: each row's facts are looked up in the tables of a compiled vacature
 * and added. A row whose total cannot reach the floor, even with its skills and culture at their best,
 * is left before those are read. Sums are whole numbers and the last expression is the scorer's own,
 * so totals and coverages equal `scoreMatch` to the last bit.
 * Indexes come from the columns' own sizes and codes, so no read here is out of range.
 */

import { TASK_AREAS } from "#app/features/taxonomy/task-area.ts";
import { countingMonths } from "../rules/experience-fulfilment.ts";
import { FULL, PRIOR } from "../rules/fulfilment.ts";
import { WISH_IMPORTANCE } from "../rules/weights.ts";
import { harmonicMean } from "../score/side-score.ts";
import {
  type CandidateColumns,
  FINDABLE,
  HAS_CULTURE,
  MONTH_COLUMNS,
  NOT_TOLD,
  SECTOR_COLUMNS,
  SKILLS_COMPLETE,
} from "./candidate-columns.ts";
import { type CompiledVacature, TASK_COUNTS } from "./compile-vacature.ts";
import { cultureOfRow } from "./culture-lookup.ts";
import { KNOWN_SHIFT, POINTS_MASK } from "./packed-part.ts";
import { SKILL_STATES } from "./skill-lookup.ts";
import { travelBlocks, travelPart } from "./travel-lookup.ts";

/** What takes the rows: those below a floor are not worked out, those at or above it are added. */
export type RowSink = {
  openFloor: number;
  blockedFloor: number;
  openCount: number;
  blockedCount: number;
  add: (row: number, total: number, coverage: number, blocked: boolean) => void;
};

/** How many bits are set in each mask of task areas. */
export const BIT_COUNTS = Uint8Array.from({ length: 1 << TASK_AREAS.length }, (_, mask) => {
  let count = 0;
  for (let left = mask; left > 0; left &= left - 1) count++;
  return count;
});

/** What pay, hours and distance weigh together: they always count. */
export const FIXED_WISHES = WISH_IMPORTANCE.pay + WISH_IMPORTANCE.hours + WISH_IMPORTANCE.distance;

/** Scans rows `from` up to `to` into a sink. */
export function scanRows(
  columns: CandidateColumns,
  vacature: CompiledVacature,
  from: number,
  to: number,
  sink: RowSink,
): void {
  const { flags, traits, hours, pay, day, roles, tasks, sectors, languages } = columns;
  const { traitsCandidate, traitsEmployer, traitsImportance, traitsBlocked } = vacature;
  const { hoursCandidate, hoursEmployer, tasksCandidate, tasksEmployer, taskMask } = vacature;
  const { culture: lookup, share, employerImportance, hardSkills } = vacature;
  const { pay: payParts, day: dayParts, roles: roleParts, rolesImportance, sectorBit } = vacature;
  const rest = 100 - share;
  const employerMax = 100 * FULL * employerImportance;
  const skillMost = FULL * vacature.skillImportance;
  for (let row = from; row < to; row++) {
    const flag = flags[row] as number;
    if ((flag & FINDABLE) === 0) continue;
    const trait = traits[row] as number;
    const hour = hours[row] as number;
    const role = roles[row] as number;
    const sector = sectors[row] as number;
    const areas = tasks[row] as number;
    const task =
      TASK_COUNTS * (BIT_COUNTS[areas] as number) + (BIT_COUNTS[areas & taskMask] as number);

    const travel = travelPart(columns, vacature, row);
    let wishes =
      (traitsCandidate[trait] as number) +
      (hoursCandidate[hour] as number) +
      (payParts[pay[row] as number] as number) +
      (roleParts[role] as number) +
      (tasksCandidate[task] as number) +
      travel;
    let wishImportance =
      FIXED_WISHES +
      (traitsImportance[trait] as number) +
      (rolesImportance[role] as number) +
      (areas === 0 ? 0 : WISH_IMPORTANCE.tasks);
    if (sector !== 0) {
      wishes += (sector & sectorBit) !== 0 ? vacature.sectorHit : vacature.sectorMiss;
      wishImportance += WISH_IMPORTANCE.sector;
    }

    let required =
      (traitsEmployer[trait] as number) +
      (hoursEmployer[hour] as number) +
      (dayParts[day[row] as number] as number) +
      (tasksEmployer[task] as number) +
      experiencePart(columns, vacature, row);
    let blocked = (traitsBlocked[trait] as number) | travelBlocks(columns, vacature, row, travel);
    const spoken = languages[row] as number;
    for (const language of vacature.languages) {
      required += language.parts[spoken] as number;
      blocked |= language.blocked[spoken] as number;
    }

    let most = skillMost;
    if (hardSkills) {
      const skills = skillPart(columns, vacature, row, flag);
      blocked |= Number(skills < 0);
      required += skills < 0 ? -skills - 1 : skills;
      most = 0;
    }
    if (blocked !== 0) sink.blockedCount++;
    else sink.openCount++;
    const floor = blocked !== 0 ? sink.blockedFloor : sink.openFloor;
    const wishMax = 100 * FULL * wishImportance;
    const knownCulture = lookup !== null && (flag & HAS_CULTURE) !== 0;
    if (most > 0 || knownCulture) {
      const best = knownCulture ? FULL : PRIOR;
      const highest = harmonicMean(
        rest * ((required & POINTS_MASK) + most) + share * employerImportance * best,
        employerMax,
        rest * (wishes & POINTS_MASK) + share * wishImportance * best,
        wishMax,
      );
      if (highest < floor) continue;
    }
    if (!hardSkills) required += skillPart(columns, vacature, row, flag);

    const band = knownCulture ? cultureOfRow(lookup, columns, row) : -1;
    const cultural = band < 0 ? PRIOR : band;
    const total = harmonicMean(
      rest * (required & POINTS_MASK) + share * employerImportance * cultural,
      employerMax,
      rest * (wishes & POINTS_MASK) + share * wishImportance * cultural,
      wishMax,
    );
    if (total < floor) continue;
    const importance = employerImportance + wishImportance;
    const known =
      rest * ((required >>> KNOWN_SHIFT) + (wishes >>> KNOWN_SHIFT)) +
      (band < 0 ? 0 : share * importance);
    sink.add(row, total, known / (100 * importance), blocked !== 0);
  }
}

/** Experience in the role family and in the sector, where the vacature asks for them. */
export function experiencePart(
  columns: CandidateColumns,
  vacature: CompiledVacature,
  row: number,
): number {
  const { askedMonths: asked, familyColumn, sectorColumn } = vacature;
  const inSector =
    sectorColumn < 0
      ? 0
      : (vacature.sectorMonths[
          columns.sectorMonths[SECTOR_COLUMNS * row + sectorColumn] as number
        ] as number);
  const at = MONTH_COLUMNS * row;
  const all = columns.months[at] as number;
  if (all === NOT_TOLD) return inSector + vacature.experienceUnknown;
  const inFamily = familyColumn < 0 ? 0 : (columns.months[at + 1 + familyColumn] as number);
  let inOffices = 0;
  for (let f = at + 1; f < at + MONTH_COLUMNS; f++) inOffices += columns.months[f] as number;
  const counting = countingMonths(asked, inFamily, inOffices - inFamily, all - inOffices);
  return inSector + (vacature.experience[counting] as number);
}

/** What the skills bring; when a hard one is not met, that value negated and less one. */
function skillPart(
  columns: CandidateColumns,
  vacature: CompiledVacature,
  row: number,
  flags: number,
): number {
  const start = columns.skillStart[row] as number;
  const end = start + (columns.skillCount[row] as number);
  const complete = (flags & SKILLS_COMPLETE) !== 0 ? SKILL_STATES / 2 : 0;
  let part = 0;
  let blocked = 0;
  for (const group of vacature.skills) {
    let found = 0;
    for (let at = start; at < end; at++)
      found |= group.bits[columns.skillWords[at] as number] as number;
    for (let i = 0; i < group.count; i++) {
      const state = SKILL_STATES * i + (((found >>> (5 * i)) & 31) | complete);
      part += group.parts[state] as number;
      blocked |= group.blocked[state] as number;
    }
  }
  return blocked !== 0 ? -part - 1 : part;
}
