import type { Sector } from "#app/features/taxonomy/sector.ts";
import type { Archetype, TaskArea } from "#app/features/taxonomy/task-area.ts";
import { FULL, type Fulfilment, thousandths } from "./fulfilment.ts";
import type { CandidateExperience, MatchVacature, WishedRole } from "./match-input.ts";

/** A neighbouring role shares most of its tasks, so half of the wish is met. */
const SAME_FAMILY = 500;

const FULL_SECTOR_MONTHS = 12;

/**
 * Sector wanted: 1000 when the vacature lies in one of the wished sectors, otherwise 0; unknown
 * when the vacature names none.
 */
export function sectorWishFulfilment(sector: Sector | null, wanted: readonly Sector[]): Fulfilment {
  if (sector === null) return null;
  return wanted.includes(sector) ? FULL : 0;
}

/**
 * Experience in the vacature's sector, a soft requirement: full from 12 months, in proportion
 * below. Without any it is 0, or unknown when a job is listed whose sector is not known.
 * Reason: a year is one full cycle of a sector's work; more says little.
 */
export function sectorExperienceFulfilment(
  sector: Sector,
  experience: readonly CandidateExperience[],
): Fulfilment {
  const months = experience.reduce((sum, job) => sum + (job.sector === sector ? job.months : 0), 0);
  if (months > 0) return thousandths(months, FULL_SECTOR_MONTHS);
  return experience.length === 0 || experience.some((job) => job.sector === null) ? null : 0;
}

/**
 * Share of the asked task areas that the other side names, in thousandths; unknown when the other
 * side names none. Used in both directions. In: `asked` not empty, each area once.
 */
export function taskFulfilment(asked: readonly TaskArea[], named: readonly TaskArea[]): Fulfilment {
  if (named.length === 0) return null;
  return thousandths(asked.filter((area) => named.includes(area)).length, asked.length);
}

/** Takes over or structures: 1000 when both sides say the same, 0 when not, unknown without one. */
export function archetypeFulfilment(asked: Archetype, shown: Archetype | null): Fulfilment {
  if (shown === null) return null;
  return asked === shown ? FULL : 0;
}

/** Role wanted: the role itself 1000, another of the same family 500, otherwise 0. */
export function roleWishFulfilment(
  vacature: Pick<MatchVacature, "roleId" | "roleFamily">,
  wanted: readonly WishedRole[],
): Fulfilment {
  if (wanted.some(({ roleId }) => roleId === vacature.roleId)) return FULL;
  return wanted.some(({ roleFamily }) => roleFamily === vacature.roleFamily) ? SAME_FAMILY : 0;
}
