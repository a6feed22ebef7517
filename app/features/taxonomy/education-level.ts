/** Dutch education levels in ascending order; the index is the rank used in comparisons. */
export const EDUCATION_LEVELS = ["vmbo", "mbo2", "mbo3", "mbo4", "hbo", "wo"] as const;

export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** Dutch label of a level, as shown to people. */
export const EDUCATION_LEVEL_LABELS: Record<EducationLevel, string> = {
  vmbo: "vmbo",
  mbo2: "mbo 2",
  mbo3: "mbo 3",
  mbo4: "mbo 4",
  hbo: "hbo",
  wo: "wo",
};

/** Rank of a level, 0 (vmbo) to 5 (wo). */
export function educationRank(level: EducationLevel): number {
  return EDUCATION_LEVELS.indexOf(level);
}
