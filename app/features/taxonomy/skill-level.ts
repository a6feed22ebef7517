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
