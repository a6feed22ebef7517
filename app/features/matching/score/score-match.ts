import { cultureFit } from "#app/features/culture/culture-fit.ts";
import type { CultureFit } from "#app/features/culture/schema.ts";
import { greatCircleMetres, travelDays } from "../rules/distance-fulfilment.ts";
import { PRIOR, stateOf } from "../rules/fulfilment.ts";
import { isMissedWish, matchBand, NARROWLY } from "../rules/match-band.ts";
import type { MatchCandidate, MatchVacature, SkillRelations } from "../rules/match-input.ts";
import { RULE_VERSION } from "../rules/rule-version.ts";
import { CULTURE_BAND_FULFILMENT, MAX_CULTURE_WEIGHT_PERCENT } from "../rules/weights.ts";
import type { Criterion, MatchScore, OpenCriterion, Side } from "../schema.ts";
import { requirementCriteria } from "./requirement-criteria.ts";
import { harmonicTotal, sideScore, sumSide, totalCoverage } from "./side-score.ts";
import { wishCriteria } from "./wish-criteria.ts";

/**
 * How well a vacature and a candidate fit, in both directions.
 * Idea: each side is the importance-weighted mean of its criteria, 0..100; the total is the
 * harmonic mean of the two sides, so that a one-sided match cannot score high. Unknown counts 500
 * of 1000 and lowers the coverage. Culture is one criterion on each side with a fixed share.
 * In: both sides as plain values and the skill dictionary. Out: a JSON value with every criterion,
 * the integer sums, the blockers (hard and not-met) and the rule version; the same input gives the
 * same output. Throws RangeError when the culture share is not an integer 0..25.
 * Source: the harmonic mean of two relevances as in reciprocal recommenders (Pizzato
 * et al. 2010, RecSys).
 */
export function scoreMatch(
  vacature: MatchVacature,
  candidate: MatchCandidate,
  relations: SkillRelations,
): MatchScore {
  const culture = cultureFit(vacature.culture, candidate.culture);
  const share = cultureShare(vacature);
  const requirements = requirementCriteria(vacature, candidate, relations);
  const employer = weighSide("employer", requirements, culture, share);
  const wishing = weighSide("candidate", wishCriteria(vacature, candidate), culture, share);
  const employerSum = sumSide(employer);
  const candidateSum = sumSide(wishing);
  const total = harmonicTotal(employerSum, candidateSum);
  const rounded = Math.round(total);
  const criteria = [...employer, ...wishing];
  const coverage = totalCoverage(employerSum, candidateSum);
  const blockers = criteria
    .filter(({ hard, state }) => hard && state === "not-met")
    .map(({ key, side, label }) => ({ key, side, label }));
  const missed = criteria
    .filter(isMissedWish)
    .map(({ key, label, fulfilment }) => ({ key, label, narrowly: fulfilment >= NARROWLY }));
  const otherRole = criteria.some(({ key, state }) => key === "role" && state === "not-met");
  const blocked = blockers.length > 0;
  return {
    ruleVersion: RULE_VERSION,
    vacatureId: vacature.id,
    candidateId: candidate.id,
    criteria,
    employerSide: sideScore(employerSum),
    candidateSide: sideScore(candidateSum),
    total,
    rounded,
    band: matchBand({ rounded, coverage, blocked, otherRole, missed: missed.length }),
    coverage,
    blockers,
    missed,
    travel: {
      metres: greatCircleMetres(candidate, vacature),
      days: travelDays(vacature.hoursMax, vacature.hybridDays),
    },
    culture,
    cultureWeightPercent: share,
  };
}

function cultureShare({ cultureWeightPercent: share }: MatchVacature): number {
  if (!Number.isInteger(share) || share < 0 || share > MAX_CULTURE_WEIGHT_PERCENT)
    throw new RangeError(`cultureWeightPercent must be an integer 0..25, not ${share}`);
  return share;
}

/**
 * Importance i becomes the integer weight i × (100 − share) and culture gets share × Σi, so that
 * culture takes exactly its share of the side's weight, 100 × Σi.
 */
function weighSide(
  side: Side,
  open: readonly OpenCriterion[],
  fit: CultureFit,
  share: number,
): readonly Criterion[] {
  const importances = open.reduce((sum, { importance }) => sum + importance, 0);
  return [
    ...open.map((criterion) => settle(side, criterion, criterion.importance * (100 - share))),
    settle(side, cultureCriterion(fit, share), share * importances),
  ];
}

function settle(side: Side, open: OpenCriterion, weight: number): Criterion {
  const unknown = open.fulfilment === null;
  return {
    key: open.key,
    side,
    label: open.label,
    importance: open.importance,
    weight,
    hard: open.hard,
    fulfilment: open.fulfilment ?? PRIOR,
    state: stateOf(open.fulfilment),
    asked: open.asked,
    evidence: unknown ? null : open.evidence,
    missingFrom: unknown ? open.missingFrom : null,
  };
}

function cultureCriterion(fit: CultureFit, share: number): OpenCriterion {
  return {
    key: "culture",
    label: "Werkcultuur",
    importance: share,
    hard: false,
    asked: "een cultuur die past",
    fulfilment: CULTURE_BAND_FULFILMENT[fit.band],
    evidence: { source: "questionnaire", value: `${fit.band} (${fit.score} van 100)`, quote: null },
    missingFrom: fit.unknownBecause === "candidate-missing" ? "candidate" : "vacature",
  };
}
