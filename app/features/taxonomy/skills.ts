import roleSkillRows from "./role-skills.data.json" with { type: "json" };
import skillData from "./skills.data.json" with { type: "json" };

/**
 * A skill or tool. `uri` is the tail of its ESCO URI (null for our own tools); `group` and `broader`
 * are ids; `synonyms` are Dutch.
 */
export type Skill = {
  id: string;
  label: string;
  uri: string | null;
  group: string;
  broader: string | null;
  synonyms: string[];
};

/** How a skill is near another: in the same group, above it, or below it. */
type SkillRelation = "same-group" | "broader" | "narrower";

/** A skill that is near another, and how. */
export type RelatedSkill = { skillId: string; kind: SkillRelation };

/** A suggestion while typing: the skill and the label or synonym that matched. */
export type SkillSuggestion = { skill: Skill; matched: string };

/** All skills, ordered by id. Source: ESCO v1.2.0 and our own list of tools. */
export const SKILLS: readonly Skill[] = skillData.skills;

/** Skill groups of our own with Dutch labels. */
export const SKILL_GROUPS: readonly { id: string; label: string }[] = skillData.groups;

const BY_ID = new Map(SKILLS.map((skill) => [skill.id, skill]));
const ROLE_SKILLS = new Map<string, { essential: string[]; optional: string[] }>(
  Object.entries(roleSkillRows),
);
const DEFAULT_SUGGESTIONS = 8;
const BY_NAME = new Map([
  ...SKILLS.flatMap((skill) => skill.synonyms.map((name): [string, Skill] => [fold(name), skill])),
  ...SKILLS.map((skill): [string, Skill] => [fold(skill.label), skill]),
]);

/** The skill with this id ("excel", "notuleren"), or null. */
export function findSkill(id: string): Skill | null {
  return BY_ID.get(id) ?? null;
}

/** The skill with this label, or else this synonym, in any case or accent ("ms excel"); or null. */
export function findSkillByName(name: string): Skill | null {
  return BY_NAME.get(fold(name)) ?? null;
}

/** Dutch label of a skill; the id itself for a skill that is no longer known. */
export function skillLabel(id: string): string {
  return findSkill(id)?.label ?? id;
}

/** Skill ids a role asks for by ESCO's relations and our tool list; empty lists for an unknown role. */
export function skillsOfRole(roleId: string): { essential: string[]; optional: string[] } {
  return ROLE_SKILLS.get(roleId) ?? { essential: [], optional: [] };
}

/** Skills near this one: broader first, then narrower, then the rest of its group, each by id. */
export function relatedSkills(id: string): readonly RelatedSkill[] {
  const skill = findSkill(id);
  if (skill === null) return [];
  const known = RELATED.get(id);
  if (known) return known;
  const related = relatedTo(skill);
  RELATED.set(id, related);
  return related;
}

/** Computed at the first question and kept: a ranking asks for the same skills a thousand times. */
const RELATED = new Map<string, readonly RelatedSkill[]>();

/** A package and its programs: ESCO knows each program under its own kind of software only. */
const PACKAGE = "microsoft-office-gebruiken";
const PROGRAMS = new Set(["excel", "word", "outlook", "powerpoint", "onenote", "teams", "access"]);

function isPart(skill: Skill, whole: Skill): boolean {
  return whole.id === PACKAGE && PROGRAMS.has(skill.id);
}

function relatedTo(skill: Skill): RelatedSkill[] {
  const kindOf = (other: Skill): SkillRelation | null => {
    if (other.id === skill.id) return null;
    if (other.id === skill.broader || isPart(skill, other)) return "broader";
    if (other.broader === skill.id || isPart(other, skill)) return "narrower";
    return other.group === skill.group ? "same-group" : null;
  };
  const order: SkillRelation[] = ["broader", "narrower", "same-group"];
  return SKILLS.flatMap((other) => {
    const kind = kindOf(other);
    return kind === null ? [] : [{ skillId: other.id, kind }];
  }).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/**
 * Skills with a label or synonym of which some word starts with the typed text.
 * Labels come before synonyms, first words before later words, short before long; at most `limit`.
 */
export function suggestSkills(prefix: string, limit = DEFAULT_SUGGESTIONS): SkillSuggestion[] {
  const typed = fold(prefix);
  if (typed === "") return [];
  return SKILLS.flatMap((skill) => {
    const names = [skill.label, ...skill.synonyms];
    const scored = names.map((name, i) => ({
      name,
      score: startScore(fold(name), typed) + (i > 0 ? 2 : 0),
    }));
    const best = scored.reduce((a, b) => (b.score < a.score ? b : a));
    return best.score === Infinity ? [] : [{ skill, matched: best.name, score: best.score }];
  })
    .sort((a, b) => a.score - b.score || a.matched.length - b.matched.length)
    .slice(0, limit)
    .map(({ skill, matched }) => ({ skill, matched }));
}

function startScore(name: string, typed: string): number {
  if (name.startsWith(typed)) return 0;
  return ` ${name}`.includes(` ${typed}`) ? 1 : Infinity;
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[\s\u00a0_/-]+/g, " ")
    .replace(/[\u200b\u00ad\u2060\ufeff]/g, "")
    .trim();
}
