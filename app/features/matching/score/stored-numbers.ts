import type { SkillLevel } from "#app/features/taxonomy/skill-level.ts";
import type { Importance } from "../rules/match-input.ts";

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a stored date. */
export function epochDay(date: Date): number {
  return Math.floor(date.getTime() / DAY_MS);
}

/** A stored level as 1 to 4; the forms let nothing else in, and a stray number is brought inside. */
export function levelOf(stored: number): SkillLevel {
  return stored <= 1 ? 1 : stored === 2 ? 2 : stored === 3 ? 3 : 4;
}

/** A stored importance as 1 to 5. */
export function importanceOf(stored: number): Importance {
  return stored <= 1 ? 1 : stored === 2 ? 2 : stored === 3 ? 3 : stored === 4 ? 4 : 5;
}
