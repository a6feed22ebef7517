import type { Concept } from "#search/dutch/dictionary.ts";
import { fold } from "#search/dutch/words.ts";
import { importedNames, importedSkills } from "./esco-names.ts";
import { occupationsOfRole } from "./occupations.ts";
import type { Role } from "./role.ts";
import { OUT_OF_SCOPE_TITLES } from "./roles.data.ts";
import { ROLES } from "./roles.ts";
import { SKILLS } from "./skills.ts";

/** Every role and skill with all its names, to feed `makeDictionary`: ids "role:…" and "skill:…". */
export function searchConcepts(): Concept[] {
  return [
    ...ROLES.map((role) => ({
      id: `role:${role.id}`,
      names: roleNames(role.id),
      work: [...new Set(ownNames(role).flatMap(workIn))],
    })),
    ...SKILLS.map(({ id, label, synonyms }) => ({
      id: `skill:${id}`,
      names: [...new Set([label, ...synonyms, ...importedNames(`skill:${id}`)])],
    })),
    ...importedSkills(),
  ];
}

const WORKER = /\b(medewerk(st)?ers?|employees?|clerks?|officers?|specialists?)\b/i;

/** What a name says of the work itself: "medewerker payroll" → "payroll". */
function workIn(name: string): string[] {
  const work = name.replace(WORKER, " ").replace(/\s+/g, " ").trim();
  return WORKER.test(name) && work.length > 2 ? [work] : [];
}

const OUTSIDE = new Set(
  [...OUT_OF_SCOPE_TITLES, ...ROLES.flatMap(({ outOfScope }) => outOfScope)].map(fold),
);

const OWN_NAMES = new Map(ROLES.map((role) => [role.id, ownNames(role)]));

/**
 * Every name a role goes by: our own, and ESCO's of its occupations, but for look-alikes and for
 * names that our own list gives to another role ("administratief medewerker" for a data typist).
 */
export function roleNames(roleId: string): string[] {
  const own = OWN_NAMES.get(roleId) ?? [];
  const others = new Set(
    [...OWN_NAMES].flatMap(([id, names]) => (id === roleId ? [] : names.map(fold))),
  );
  const official = occupationsOfRole(roleId)
    .flatMap(({ code, label, names }) => [label, ...names, ...importedNames(`occupation:${code}`)])
    .filter((name) => !OUTSIDE.has(fold(name)) && !others.has(fold(name)));
  return [...new Set([...own, ...official])];
}

function ownNames({ label, plural, synonymsNl, synonymsEn }: Role): string[] {
  return [label, plural, ...synonymsNl, ...synonymsEn];
}
