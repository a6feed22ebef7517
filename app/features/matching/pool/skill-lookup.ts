/**
 * Skills of a vacature as tables over the words of a pool. Each requirement takes five bits of a
 * 32-bit number: three say at which level the skill itself is shown (5: answered with no), one that a
 * broader or narrower skill is shown, one that a skill of its group is. Or-ing the words of a candidate
 * gathers them all; a table of the rule's own answers then reads each five bits. Rests on the
 * dictionary naming broader and narrower skills before those of the group.
 */

import { SKILL_LEVELS } from "#app/features/taxonomy/skill-level.ts";
import type {
  CandidateSkill,
  MatchVacature,
  SkillRelations,
  SkillRequirement,
} from "../rules/match-input.ts";
import { skillFulfilment } from "../rules/skill-fulfilment.ts";
import type { FactDictionary } from "./fact-dictionary.ts";
import { packPart } from "./packed-part.ts";

const BITS = 5;
const SKILLS_A_GROUP = 6;
export const SKILL_STATES = 2 ** (BITS + 1);

const ANSWERED_NO = 5;
const NEAR = 8;
const SAME_GROUP = 16;

/** At most six requirements that share one 32-bit number. */
export type SkillGroup = {
  /** What each skill word of the pool sets. */
  readonly bits: Uint32Array;
  readonly count: number;
  /** Requirement × state (five bits, and one for a confirmed list): what it brings. */
  readonly parts: Int32Array;
  /** The same for a hard requirement that is not met. */
  readonly blocked: Uint8Array;
};

/** The tables for all skills of a vacature, in groups of six. */
export function makeSkillLookup(
  { skills }: Pick<MatchVacature, "skills">,
  words: FactDictionary<string>,
  relations: SkillRelations,
): readonly SkillGroup[] {
  const groups: SkillGroup[] = [];
  for (let at = 0; at < skills.length; at += SKILLS_A_GROUP)
    groups.push(makeGroup(skills.slice(at, at + SKILLS_A_GROUP), words, relations));
  return groups;
}

function makeGroup(
  skills: readonly SkillRequirement[],
  words: FactDictionary<string>,
  relations: SkillRelations,
): SkillGroup {
  const bits = new Uint32Array(8 * words.values.length);
  const parts = new Int32Array(SKILL_STATES * skills.length);
  const blocked = new Uint8Array(SKILL_STATES * skills.length);
  for (const [i, asked] of skills.entries()) {
    const related = relations.relatedTo(asked.skillId);
    const own = words.codes.get(asked.skillId);
    if (own !== undefined)
      for (const level of [0, ...SKILL_LEVELS])
        setBits(bits, 8 * own + level, i, level === 0 ? ANSWERED_NO : level);
    for (const { skillId, kind } of related) {
      const code = words.codes.get(skillId);
      if (code === undefined) continue;
      for (const level of SKILL_LEVELS)
        setBits(bits, 8 * code + level, i, kind === "same-group" ? SAME_GROUP : NEAR);
    }
    const answers = answersOf(asked, relations);
    parts.set(answers.parts, SKILL_STATES * i);
    blocked.set(answers.blocked, SKILL_STATES * i);
  }
  return { bits, count: skills.length, parts, blocked };
}

type Answers = { readonly parts: Int32Array; readonly blocked: Uint8Array };
const ANSWERS = new WeakMap<SkillRelations, Map<string, Answers>>();

/** The rule's answer to each state, asked once for each different requirement. */
function answersOf(asked: SkillRequirement, relations: SkillRelations): Answers {
  const known = ANSWERS.get(relations) ?? new Map<string, Answers>();
  ANSWERS.set(relations, known);
  const key = `${asked.skillId}:${asked.level}:${asked.hard}:${asked.importance}`;
  const before = known.get(key);
  if (before) return before;
  const parts = new Int32Array(SKILL_STATES);
  const blocked = new Uint8Array(SKILL_STATES);
  const related = relations.relatedTo(asked.skillId);
  for (let state = 0; state < SKILL_STATES; state++) {
    const { fulfilment } = skillFulfilment(asked, candidateIn(state, asked, related), relations);
    parts[state] = packPart(asked.importance, fulfilment);
    blocked[state] = Number(asked.hard && fulfilment === 0);
  }
  known.set(key, { parts, blocked });
  return { parts, blocked };
}

function setBits(bits: Uint32Array, word: number, requirement: number, value: number): void {
  bits[word] = (bits[word] ?? 0) | (value << (BITS * requirement));
}

/** The smallest candidate that is in a state, for the rule to judge. */
function candidateIn(
  state: number,
  asked: SkillRequirement,
  related: ReturnType<SkillRelations["relatedTo"]>,
): { skills: CandidateSkill[]; skillsComplete: boolean } {
  const own = state & 7;
  const level = SKILL_LEVELS.find((one) => one === own) ?? 0;
  const shown = (near: boolean): CandidateSkill[] => {
    const found = related.find(({ kind }) => (kind !== "same-group") === near);
    return found ? [{ skillId: found.skillId, level: 1 }] : [];
  };
  return {
    skills: [
      ...(own === 0 ? [] : [{ skillId: asked.skillId, level } satisfies CandidateSkill]),
      ...(state & NEAR ? shown(true) : []),
      ...(state & SAME_GROUP ? shown(false) : []),
    ],
    skillsComplete: (state & 32) !== 0,
  };
}
