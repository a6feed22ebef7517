import { visibleTo } from "#app/features/candidates/policy.ts";
import { cultureRows } from "#app/features/culture/culture-rows.ts";
import { MIN_RATERS_SHOWN } from "#app/features/culture/employer-profile.ts";
import { onlineNow } from "#app/features/vacatures/policy.ts";
import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { loadMatchCandidates } from "./load-candidates.server.ts";
import { loadMatchVacatures } from "./load-vacatures.server.ts";
import { callSheet } from "./score/call-sheet.ts";
import { changeSuggestions } from "./score/change-suggestions.ts";
import { DICTIONARY_RELATIONS } from "./score/dictionary-relations.ts";
import { matchView } from "./score/match-view.ts";
import { scoreMatch } from "./score/score-match.ts";

/**
 * One published vacature held against one candidate, in the candidate's words, with both cultures,
 * what the candidate could change and what is not known of the candidate. `NotFound` for another's
 * candidate or a vacature not online.
 */
export async function findOwnMatch(actor: Actor, input: { slug: string; candidateId: string }) {
  const vacature = await db().vacature.findFirst({
    where: { slug: input.slug, ...onlineNow() },
    select: {
      ...VACATURE_FACTS_SELECT,
      applications: { where: { candidateId: input.candidateId }, select: { id: true } },
      matches: {
        where: { candidateId: input.candidateId, hiddenAt: { not: null } },
        select: { hiddenAt: true },
      },
    },
  });
  const [candidate] = await loadMatchCandidates(db(), {
    AND: [{ id: input.candidateId }, visibleTo(actor)],
  });
  if (!vacature || !candidate) throw new NotFound();
  const [asked] = await loadMatchVacatures(db(), { id: vacature.id });
  if (!asked) throw new NotFound();
  const score = scoreMatch(asked, candidate, DICTIONARY_RELATIONS);
  const { applications, matches, ...facts } = vacature;
  return {
    vacature: { ...facts, applicationId: applications[0]?.id ?? null },
    isHidden: matches.length > 0,
    match: matchView(score, "candidate"),
    suggestions: changeSuggestions(asked, candidate, DICTIONARY_RELATIONS, "candidate"),
    questions: callSheet(score).filter(({ askWhom }) => askWhom === "candidate"),
    culture: cultureRows(candidate.culture, asked.culture, MIN_RATERS_SHOWN),
  };
}
