import { onlineNow } from "#app/features/vacatures/policy.ts";
import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import type { MatchScore } from "../schema.ts";
import { matchFigures } from "../score/match-view.ts";
import { missingAnswers } from "../score/missing-answers.ts";
import { rankVacatures } from "./rank-vacatures.server.ts";

const PAGE_SIZE = 20;

/** Pairs with a blocker stand apart, so that they do not vanish and do not crowd the rest out. */
const BLOCKED_SHOWN = 5;

/**
 * What suits one candidate: the best published vacatures with their figures, the best of those with
 * a blocker, and which answers would tell most about the ones shown; what the candidate hid is only
 * counted. For the candidate and the bureau; else `NotFound`.
 */
export async function listOwnMatches(actor: Actor, candidateId: string) {
  const hidden = await hiddenIds(candidateId);
  const sizes = { open: PAGE_SIZE + hidden.size, blocked: BLOCKED_SHOWN + hidden.size };
  const ranked = await rankVacatures(actor, candidateId, sizes);
  const isShown = ({ vacatureId }: MatchScore) => !hidden.has(vacatureId);
  const open = ranked.open.filter(isShown).slice(0, PAGE_SIZE);
  const blocked = ranked.blocked.filter(isShown).slice(0, BLOCKED_SHOWN);
  const rows = await rowsOf([...open, ...blocked], candidateId);
  return {
    total: ranked.total - hidden.size,
    hidden: hidden.size,
    open: rows.slice(0, open.length),
    blocked: rows.slice(open.length),
    missing: missingAnswers([...open, ...blocked]),
  };
}

async function hiddenIds(candidateId: string): Promise<Set<string>> {
  const hidden = await db().match.findMany({
    where: { candidateId, hiddenAt: { not: null }, vacature: onlineNow() },
    select: { vacatureId: true },
  });
  return new Set(hidden.map(({ vacatureId }) => vacatureId));
}

async function rowsOf(scores: MatchScore[], candidateId: string) {
  const vacatures = await db().vacature.findMany({
    where: { id: { in: scores.map(({ vacatureId }) => vacatureId) }, ...onlineNow() },
    select: {
      ...VACATURE_FACTS_SELECT,
      applications: { where: { candidateId }, select: { id: true } },
    },
  });
  const byId = new Map(vacatures.map((vacature) => [vacature.id, vacature]));
  return scores.flatMap((score) => {
    const vacature = byId.get(score.vacatureId);
    if (!vacature) return [];
    const { applications, ...facts } = vacature;
    return [{ ...facts, applicationId: applications[0]?.id ?? null, score: matchFigures(score) }];
  });
}
