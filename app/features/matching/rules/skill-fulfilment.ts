import { FULL, type Fulfilment, PRIOR, thousandths } from "./fulfilment.ts";
import type {
  CandidateSkill,
  MatchCandidate,
  SkillRelationKind,
  SkillRelations,
  SkillRequirement,
} from "./match-input.ts";

/** A fulfilment with the candidate's skill it rests on and how that skill stands to the asked one. */
export type SkillFulfilment = {
  readonly fulfilment: Fulfilment;
  readonly from: CandidateSkill | null;
  readonly relation: SkillRelationKind | "same" | null;
};

/** What a skill of an unknown level is at least. */
export const LEAST_LEVEL = 1;
/**
 * A related skill against silence, and against a known no. It says more than nothing; groups hold up to
 * some thirty skills, so a neighbour in the group is a hint, not a substitute.
 */
const RELATED = { silent: 600, denied: PRIOR } as const;
const SAME_GROUP = { silent: 550, denied: 250 } as const;

/**
 * Level asked against level shown. The skill itself at or above the level counts 1000; at a lower
 * level between half and whole, in proportion; a broader or narrower skill 600, one of the same group
 * 550; a skill missing from a confirmed list or answered with "no" 0, otherwise unknown. Where the skill
 * is known to be missing, a broader or narrower one counts 500, one of the same group 250, and nothing
 * for a must. A skill of an unknown level counts the least that it can be: as the lowest level.
 * Reason: an honest answer never counts less than silence (500), and a lower level of the right
 * skill never less than a neighbouring one. A related skill says that this one can be learned, not
 * at which level. Relations: ESCO v1.2.0, broader, narrower and group.
 * In: one requirement, the candidate's skills (each id once), the relations of the dictionary.
 */
export function skillFulfilment(
  asked: SkillRequirement,
  candidate: Pick<MatchCandidate, "skills" | "skillsComplete">,
  relations: SkillRelations,
): SkillFulfilment {
  const own = candidate.skills.find((skill) => skill.skillId === asked.skillId);
  if (own && own.level !== 0) {
    const level = own.level ?? LEAST_LEVEL;
    const short = level < asked.level;
    const fulfilment = short ? PRIOR + thousandths(level, 2 * asked.level) : FULL;
    return { fulfilment, from: own, relation: "same" };
  }
  const missing = own !== undefined || candidate.skillsComplete;
  for (const { skillId, kind } of relations.relatedTo(asked.skillId)) {
    const related = candidate.skills.find(
      (skill) => skill.skillId === skillId && skill.level !== 0,
    );
    const isHint = kind === "same-group";
    if (!related || (missing && isHint && asked.hard)) continue;
    const counts = isHint ? SAME_GROUP : RELATED;
    return { fulfilment: missing ? counts.denied : counts.silent, from: related, relation: kind };
  }
  if (own) return { fulfilment: 0, from: own, relation: "same" };
  return { fulfilment: missing ? 0 : null, from: null, relation: null };
}
