/** How well a skill is mastered or asked for, 1 to 4. */
export const SKILL_LEVELS = [1, 2, 3, 4] as const;

export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** Dutch label of a level. */
export const SKILL_LEVEL_LABELS: Record<SkillLevel, string> = {
  1: "basis",
  2: "zelfstandig",
  3: "ervaren",
  4: "expert",
};

/** What stands where somebody has a skill and did not say how well. */
export const OPEN_LEVEL_LABEL = "niveau nog te kiezen";

/** Dutch label of a level as it is stored; the nearest one for a number outside 1 to 4. */
export function skillLevelLabel(stored: number | null): string {
  if (stored === null) return OPEN_LEVEL_LABEL;
  const nearest = SKILL_LEVELS.find((level) => level >= stored) ?? 4;
  return SKILL_LEVEL_LABELS[nearest];
}
