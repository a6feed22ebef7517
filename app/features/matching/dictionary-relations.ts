import type { SkillRelations } from "#app/features/criteria/match-input.ts";
import { relatedSkills, skillLabel } from "#app/features/taxonomy/skills.ts";

/** The shipped skill dictionary, as the scorer asks for it. */
export const DICTIONARY_RELATIONS: SkillRelations = {
  labelOf: skillLabel,
  relatedTo: relatedSkills,
};
