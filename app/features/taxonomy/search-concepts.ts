import type { Concept } from "#search/dutch/dictionary.ts";
import { ROLES } from "./roles.ts";
import { SKILLS } from "./skills.ts";

/** Every role and skill with all its names, to feed `makeDictionary`: ids "role:…" and "skill:…". */
export function searchConcepts(): Concept[] {
  return [
    ...ROLES.map(({ id, label, plural, synonymsNl, synonymsEn }) => ({
      id: `role:${id}`,
      names: [label, plural, ...synonymsNl, ...synonymsEn],
    })),
    ...SKILLS.map(({ id, label, synonyms }) => ({
      id: `skill:${id}`,
      names: [label, ...synonyms],
    })),
  ];
}
