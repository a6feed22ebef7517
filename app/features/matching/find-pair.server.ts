import {
  CANDIDATE_FACTS_SELECT,
  candidateFacts,
} from "#app/features/candidates/candidate-facts.ts";
import { cultureRows } from "#app/features/culture/culture-rows.ts";
import {
  countingRaters,
  MIN_RATERS,
  teamAgreement,
} from "#app/features/culture/employer-profile.ts";
import { findCultureSigns } from "#app/features/culture/find-culture-signs.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { loadMatchCandidates } from "./load-candidates.server.ts";
import { loadMatchVacatures } from "./load-vacatures.server.ts";
import { overrideValues } from "./match-override.ts";
import { callSheet } from "./score/call-sheet.ts";
import { changeSuggestions } from "./score/change-suggestions.ts";
import { DICTIONARY_RELATIONS } from "./score/dictionary-relations.ts";
import { matchView } from "./score/match-view.ts";
import { scoreMatch } from "./score/score-match.ts";

/**
 * One vacature beside one candidate, computed now: the whole explanation, what would change it, what
 * to ask, a consultant's own judgement, and both cultures. For the bureau; `NotFound` for others and when either side is missing.
 */
export async function findPair(actor: Actor, pair: { vacatureId: string; candidateId: string }) {
  if (!worksForBureau(actor)) throw new NotFound();
  const [[asked], [person], vacature, candidate] = await Promise.all([
    loadMatchVacatures(db(), { id: pair.vacatureId }),
    loadMatchCandidates(db(), { id: pair.candidateId }),
    db().vacature.findFirst({
      where: { id: pair.vacatureId },
      select: {
        id: true,
        title: true,
        status: true,
        organisation: { select: { id: true, name: true } },
      },
    }),
    db().candidate.findFirst({
      where: { id: pair.candidateId },
      select: {
        ...CANDIDATE_FACTS_SELECT,
        applications: {
          where: { vacatureId: pair.vacatureId },
          select: { id: true, stage: true },
        },
      },
    }),
  ]);
  if (!asked || !person || !vacature || !candidate) throw new NotFound();
  const score = scoreMatch(asked, person, DICTIONARY_RELATIONS);
  const { applications, ...facts } = candidate;
  const override = await findOverride(pair);
  return {
    vacature,
    candidate: candidateFacts(facts),
    application: applications[0] ?? null,
    override,
    overrideSeen: markOf(overrideValues(override)),
    match: matchView(score, "consultant"),
    suggestions: changeSuggestions(asked, person, DICTIONARY_RELATIONS, "consultant"),
    callSheet: callSheet(score),
    culture: cultureRows(person.culture, asked.culture, MIN_RATERS),
    differingRaters: teamAgreement(countingRaters(asked.culture))?.differing ?? 0,
    cultureSigns: await findCultureSigns(actor, {
      candidateId: pair.candidateId,
      organisationId: vacature.organisation.id,
    }),
  };
}

async function findOverride(pair: { vacatureId: string; candidateId: string }) {
  const found = await db().matchOverride.findUnique({
    where: { vacatureId_candidateId: pair },
    select: {
      direction: true,
      reason: true,
      note: true,
      judgedAt: true,
      account: { select: { name: true } },
    },
  });
  if (!found) return null;
  const { account, ...override } = found;
  return { ...override, by: account?.name ?? "Het bureau" };
}
