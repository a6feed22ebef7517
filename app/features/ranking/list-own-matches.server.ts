import { matchFigures } from "#app/features/matching/match-view.ts";
import { missingAnswers } from "#app/features/matching/missing-answers.ts";
import type { MatchScore } from "#app/features/matching/schema.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { rankVacatures } from "./rank-vacatures.server.ts";

const PAGE_SIZE = 20;

/** Pairs with a blocker stand apart, so that they do not vanish and do not crowd the rest out. */
const BLOCKED_SHOWN = 5;

/**
 * What suits one candidate: the best published vacatures with their figures, the best of those with
 * a blocker, and which answers would tell most about the ones shown. For the candidate and the bureau; else `NotFound`.
 */
export async function listOwnMatches(actor: Actor, candidateId: string) {
  const sizes = { open: PAGE_SIZE, blocked: BLOCKED_SHOWN };
  const { open, blocked, total } = await rankVacatures(actor, candidateId, sizes);
  const rows = await rowsOf([...open, ...blocked], candidateId);
  return {
    total,
    open: rows.slice(0, open.length),
    blocked: rows.slice(open.length),
    missing: missingAnswers([...open, ...blocked]),
  };
}

async function rowsOf(scores: MatchScore[], candidateId: string) {
  const vacatures = await db().vacature.findMany({
    where: { id: { in: scores.map(({ vacatureId }) => vacatureId) }, status: "published" },
    select: {
      id: true,
      slug: true,
      title: true,
      salaryMinCents: true,
      salaryMaxCents: true,
      salaryHours: true,
      hoursMin: true,
      hoursMax: true,
      hybridDays: true,
      contractForms: true,
      place: { select: { name: true } },
      organisation: { select: { name: true } },
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
