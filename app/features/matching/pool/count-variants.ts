/**
 * Idea: changes of one vacature differ in one criterion each, so one pass reads each row's facts once,
 * adds them up once, and for each change only takes one part out and another in. Sums are whole numbers,
 * so this is exact. In: a vacature, its changes, rows of a pool. Promise: each count is the one that
 * `countGood` gives for that vacature by itself.
 */
import { FULL, PRIOR } from "#app/features/matching/rules/fulfilment.ts";
import { GOOD_FROM, LEAST_KNOWN } from "#app/features/matching/rules/match-band.ts";
import type { MatchVacature, SkillRelations } from "#app/features/matching/rules/match-input.ts";
import { WISH_IMPORTANCE } from "#app/features/matching/rules/weights.ts";
import { harmonicMean } from "#app/features/matching/score/side-score.ts";
import { type CandidatePool, FINDABLE, HAS_CULTURE, SKILLS_COMPLETE } from "./candidate-columns.ts";
import { type CompiledVacature, compileVacature, TASK_COUNTS } from "./compile-vacature.ts";
import { type CompiledVariant, compileVariant } from "./compile-variant.ts";
import { cultureOfRow } from "./culture-lookup.ts";
import { KNOWN_SHIFT, POINTS_MASK } from "./packed-part.ts";
import { countGood } from "./rank-pool.ts";
import { isMissedPart } from "./row-band.ts";
import { BIT_COUNTS, experiencePart, FIXED_WISHES } from "./scan-rows.ts";
import { SKILL_STATES } from "./skill-lookup.ts";
import { travelBlocks, travelPart } from "./travel-lookup.ts";

type Rows = Pick<CandidatePool, "columns" | "dictionaries" | "rows">;

/** How many candidates are good for a vacature, then for each of its changes, in rows `from` to `to`. */
export function countVariants(
  vacature: MatchVacature,
  changes: readonly MatchVacature[],
  pool: Rows,
  relations: SkillRelations,
  { from, to }: { from: number; to: number },
): number[] {
  const compiled = compileVacature(vacature, pool.dictionaries, relations);
  const known = [vacature, ...changes].map((changed) =>
    compileVariant(vacature, compiled, changed, pool.dictionaries),
  );
  const together = countTogether(
    pool.columns,
    compiled,
    known.filter((variant) => variant !== null),
    from,
    to,
  );
  let next = 0;
  return known.map((variant, i) => {
    if (variant) return together[next++] ?? 0;
    return countGood(changes[i - 1] ?? vacature, pool, relations, { from, to });
  });
}

function countTogether(
  columns: CandidatePool["columns"],
  vacature: CompiledVacature,
  variants: readonly CompiledVariant[],
  from: number,
  to: number,
): Uint32Array {
  const counts = new Uint32Array(variants.length);
  const { flags, traits, hours, pay, day, roles, tasks, sectors, languages } = columns;
  const { traitsCandidate, traitsEmployer, traitsImportance, traitsBlocked } = vacature;
  const { hoursCandidate, hoursEmployer, tasksCandidate, tasksEmployer, taskMask } = vacature;
  const { culture: lookup, share, pay: payParts, day: dayParts, roles: roleParts } = vacature;
  const rest = 100 - share;
  const skills = makeAnswers(vacature.skills.reduce((n, { count }) => n + count, 0));
  const spokenAnswers = makeAnswers(vacature.languages.length);
  for (let row = from; row < to; row++) {
    const flag = flags[row] as number;
    if ((flag & FINDABLE) === 0) continue;
    const role = roles[row] as number;
    const wanted = roleParts[role] as number;
    // No change makes another role the wanted one.
    if (isMissedPart(wanted)) continue;
    const trait = traits[row] as number;
    const traitBlocked = traitsBlocked[trait] as number;
    readLanguages(vacature, languages[row] as number, spokenAnswers);
    readSkills(columns, vacature, row, skills);
    const travel = travelPart(columns, vacature, row);
    const tooFar = travelBlocks(columns, vacature, row, travel);
    const blocked = traitBlocked + tooFar + spokenAnswers.blockedCount + skills.blockedCount;
    // No single change lifts two.
    if (blocked > 1) continue;

    const hour = hours[row] as number;
    const areas = tasks[row] as number;
    const sector = sectors[row] as number;
    const task =
      TASK_COUNTS * (BIT_COUNTS[areas] as number) + (BIT_COUNTS[areas & taskMask] as number);
    const paid = payParts[pay[row] as number] as number;
    const wishes =
      (traitsCandidate[trait] as number) +
      (hoursCandidate[hour] as number) +
      paid +
      wanted +
      (tasksCandidate[task] as number) +
      travel +
      (sector === 0
        ? 0
        : (sector & vacature.sectorBit) !== 0
          ? vacature.sectorHit
          : vacature.sectorMiss);
    const wishImportance =
      FIXED_WISHES +
      (traitsImportance[trait] as number) +
      (vacature.rolesImportance[role] as number) +
      (areas === 0 ? 0 : WISH_IMPORTANCE.tasks) +
      (sector === 0 ? 0 : WISH_IMPORTANCE.sector);
    const experience = experiencePart(columns, vacature, row);
    const required =
      (traitsEmployer[trait] as number) +
      (hoursEmployer[hour] as number) +
      (dayParts[day[row] as number] as number) +
      (tasksEmployer[task] as number) +
      experience +
      spokenAnswers.sum +
      skills.sum;
    const contract = vacature.contractMissed[trait] as number;
    const missed =
      contract +
      Number(isMissedPart(paid)) +
      Number(isMissedPart(hoursCandidate[hour] as number)) +
      Number(isMissedPart(travel));
    if (missed > 1) continue;
    const wishMax = 100 * FULL * wishImportance;
    const knowsCulture = lookup !== null && (flag & HAS_CULTURE) !== 0;
    const wishCulture = share * wishImportance;
    let cultural = knowsCulture ? FULL : PRIOR;
    let isRead = !knowsCulture;
    let isCompared = false;

    for (let at = 0; at < variants.length; at++) {
      const variant = variants[at] as CompiledVariant;
      const { traits: otherTraits, hours: otherHours, skill, language } = variant;
      let own = required;
      let wished = wishes;
      let left = blocked;
      let broken = missed;
      if (otherTraits !== null) {
        own += (otherTraits.traitsEmployer[trait] as number) - (traitsEmployer[trait] as number);
        wished +=
          (otherTraits.traitsCandidate[trait] as number) - (traitsCandidate[trait] as number);
        left += (otherTraits.traitsBlocked[trait] as number) - traitBlocked;
        broken += (otherTraits.contractMissed[trait] as number) - contract;
      }
      if (skill >= 0) {
        own -= skills.parts[skill] as number;
        left -= skills.blocked[skill] as number;
      }
      if (language >= 0) {
        own -= spokenAnswers.parts[language] as number;
        left -= spokenAnswers.blocked[language] as number;
      }
      if (variant.travel !== null) {
        const other = travelPart(columns, variant.travel, row);
        wished += other - travel;
        left += travelBlocks(columns, variant.travel, row, other) - tooFar;
        broken += Number(isMissedPart(other)) - Number(isMissedPart(travel));
      }
      if (left !== 0) continue;
      if (otherHours !== null) {
        const [other, before] = [otherHours.hoursCandidate[hour], hoursCandidate[hour]];
        own += (otherHours.hoursEmployer[hour] as number) - (hoursEmployer[hour] as number);
        wished += (other as number) - (before as number);
        broken += Number(isMissedPart(other as number)) - Number(isMissedPart(before as number));
      }
      if (variant.pay !== null) {
        const other = variant.pay[pay[row] as number] as number;
        wished += other - paid;
        broken += Number(isMissedPart(other)) - Number(isMissedPart(paid));
      }
      if (broken !== 0) continue;
      if (variant.experience !== null)
        own += experiencePart(columns, variant.experience, row) - experience;
      const importance = variant.employerImportance;
      const points = rest * (own & POINTS_MASK);
      const wishPoints = rest * (wished & POINTS_MASK);
      const ownCulture = share * importance;
      const most = 100 * FULL * importance;
      const best = harmonicMean(
        points + ownCulture * cultural,
        most,
        wishPoints + wishCulture * cultural,
        wishMax,
      );
      if (best < GOOD_FROM) continue;
      if (!isRead) {
        const band = cultureOfRow(lookup as NonNullable<typeof lookup>, columns, row);
        cultural = band < 0 ? PRIOR : band;
        isCompared = band >= 0;
        isRead = true;
        const total = harmonicMean(
          points + ownCulture * cultural,
          most,
          wishPoints + wishCulture * cultural,
          wishMax,
        );
        if (total < GOOD_FROM) continue;
      }
      const both = importance + wishImportance;
      const told =
        rest * ((own >>> KNOWN_SHIFT) + (wished >>> KNOWN_SHIFT)) + (isCompared ? share * both : 0);
      if (told / (100 * both) < LEAST_KNOWN) continue;
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return counts;
}

/** What each of a list of requirements brings for one row, and which of them block. */
type Answers = {
  readonly parts: Int32Array;
  readonly blocked: Uint8Array;
  sum: number;
  blockedCount: number;
};

function makeAnswers(size: number): Answers {
  return { parts: new Int32Array(size), blocked: new Uint8Array(size), sum: 0, blockedCount: 0 };
}

function readLanguages(vacature: CompiledVacature, spoken: number, answers: Answers): void {
  answers.sum = 0;
  answers.blockedCount = 0;
  for (let i = 0; i < vacature.languages.length; i++) {
    const language = vacature.languages[i] as CompiledVacature["languages"][number];
    answer(answers, i, language.parts[spoken] as number, language.blocked[spoken] as number);
  }
}

function readSkills(
  columns: CandidatePool["columns"],
  vacature: CompiledVacature,
  row: number,
  answers: Answers,
): void {
  const start = columns.skillStart[row] as number;
  const end = start + (columns.skillCount[row] as number);
  const complete = ((columns.flags[row] as number) & SKILLS_COMPLETE) !== 0 ? SKILL_STATES / 2 : 0;
  answers.sum = 0;
  answers.blockedCount = 0;
  let place = 0;
  for (const group of vacature.skills) {
    let found = 0;
    for (let at = start; at < end; at++)
      found |= group.bits[columns.skillWords[at] as number] as number;
    for (let i = 0; i < group.count; i++) {
      const state = SKILL_STATES * i + (((found >>> (5 * i)) & 31) | complete);
      answer(answers, place++, group.parts[state] as number, group.blocked[state] as number);
    }
  }
}

function answer(answers: Answers, at: number, part: number, blocked: number): void {
  answers.parts[at] = part;
  answers.blocked[at] = blocked;
  answers.sum += part;
  answers.blockedCount += blocked;
}
