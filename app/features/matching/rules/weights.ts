/**
 * What counts for how much: the importances that nobody sets, and what work culture weighs. What a skill
 * weighs, must or nice, stands with the skills (taxonomy/skill-importance); how the two sides make one
 * score in score/side-score.
 */
import type { Importance } from "./match-input.ts";

/** Importance of the requirements for which a vacature sets none of its own. */
export const REQUIREMENT_IMPORTANCE = {
  hours: 4,
  availability: 2,
  tasks: 2,
  sector: 1,
  archetype: 1,
} as const satisfies Record<string, Importance>;

/**
 * Importance of the wishes. Pay, hours, distance and contract decide most often whether a person
 * takes a job; sector, tasks and archetype colour it.
 */
export const WISH_IMPORTANCE = {
  pay: 5,
  hours: 4,
  distance: 4,
  contract: 4,
  hybrid: 3,
  role: 3,
  sector: 2,
  tasks: 2,
  archetype: 1,
} as const satisfies Record<string, Importance>;

/** Share of each side that culture takes unless a consultant sets another, in percent. */
export const DEFAULT_CULTURE_WEIGHT_PERCENT = 20;

/** Most a consultant may give to culture: it predicts staying and satisfaction, hardly performance. */
export const MAX_CULTURE_WEIGHT_PERCENT = 25;

/** What a culture band counts for, in thousandths; null is unknown. */
export const CULTURE_BAND_FULFILMENT = {
  sterk: 1000,
  gemengd: 500,
  spanning: 0,
  onbekend: null,
} as const;
