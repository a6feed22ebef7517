import { relatedSkills, skillLabel } from "#app/features/taxonomy/skills.ts";
import type { SkillRelations } from "../rules/match-input.ts";

/** The shipped skill dictionary, as the scorer asks for it. */
export const DICTIONARY_RELATIONS: SkillRelations = {
  labelOf: skillLabel,
  relatedTo: relatedSkills,
};
