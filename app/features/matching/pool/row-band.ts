/** What decides about the word for a row beside its total, read from the parts that the scan adds up. */
import { FULL } from "../rules/fulfilment.ts";
import { type MatchBand, matchBand, NARROWLY } from "../rules/match-band.ts";
import type { CandidateColumns } from "./candidate-columns.ts";
import type { CompiledVacature } from "./compile-vacature.ts";
import { KNOWN_SHIFT, type PackedPart, POINTS_MASK } from "./packed-part.ts";
import { travelPart } from "./travel-lookup.ts";

/** Deciding wishes that are exceeded, how many of them narrowly, whether one is the way, and whether the role is another one. */
export type RowMisses = {
  readonly missed: number;
  readonly narrowly: number;
  readonly tooFar: boolean;
  readonly otherRole: boolean;
};

/** The misses of one row. */
export function missesOfRow(
  columns: CandidateColumns,
  vacature: CompiledVacature,
  row: number,
): RowMisses {
  const role = vacature.roles[columns.roles[row] as number] as number;
  const contract = vacature.contractMissed[columns.traits[row] as number] as number;
  const travel = travelPart(columns, vacature, row);
  const parts = [
    role,
    vacature.pay[columns.pay[row] as number] as number,
    vacature.hoursCandidate[columns.hours[row] as number] as number,
    travel,
  ];
  let missed = contract;
  let narrowly = 0;
  for (const part of parts) {
    if (!isMissedPart(part)) continue;
    missed++;
    if ((part & POINTS_MASK) >= NARROWLY * (part >>> KNOWN_SHIFT)) narrowly++;
  }
  return { missed, narrowly, tooFar: isMissedPart(travel), otherRole: isOtherRole(role) };
}

/** The word for a row. In: its total and coverage as the scan gives them. */
export function bandOfRow(
  misses: RowMisses,
  total: number,
  coverage: number,
  blocked: boolean,
): MatchBand {
  const { missed, otherRole } = misses;
  return matchBand({ rounded: Math.round(total), coverage, blocked, otherRole, missed });
}

/** Whether one criterion is known and not whole; what is not told or not asked is neither. */
export function isMissedPart(part: PackedPart): boolean {
  return (part & POINTS_MASK) < FULL * (part >>> KNOWN_SHIFT);
}

/** Whether a known role brings nothing: not the wanted one and none near it. */
function isOtherRole(part: PackedPart): boolean {
  return part !== 0 && (part & POINTS_MASK) === 0;
}
