/** What a skill weighs in a match, 1 to 5: one that may not be missed, and one that is welcome. */
export const SKILL_IMPORTANCE = { must: 4, nice: 2 } as const;
