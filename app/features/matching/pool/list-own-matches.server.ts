import { onlineNow } from "#app/features/vacatures/policy.ts";
import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import type { MatchScore } from "../schema.ts";
import { matchFigures } from "../score/match-view.ts";
import { missingAnswers } from "../score/missing-answers.ts";
import { VACATURE_GROUPS, type VacatureGroup } from "../score/vacature-group.ts";
import { rankVacatures } from "./rank-vacatures.server.ts";

/** What is wanted comes first and longest; the rest stays visible without crowding it out. */
const SHOWN = { wanted: 20, near: 20, other: 20, blocked: 5 } as const;

/**
 * What suits one candidate, in four groups: what was asked for, what is like it, something else, and what
 * a hard demand stands in the way of; with how many there are of each, and which answers would tell most.
 * What the candidate hid is only counted. For the candidate and the bureau; else `NotFound`.
 */
export async function listOwnMatches(actor: Actor, candidateId: string) {
  const hidden = await hiddenIds(candidateId);
  const { best, counts, toldTooLittle, gains, total } = await rankVacatures(
    actor,
    candidateId,
    SHOWN,
    hidden,
  );
  const shown = VACATURE_GROUPS.flatMap((group) => best[group]);
  const rows = await rowsOf(shown, candidateId);
  const rowsIn = (group: VacatureGroup) =>
    best[group].flatMap(({ vacatureId }) => rows.get(vacatureId) ?? []);
  return {
    total,
    counts,
    hidden: hidden.size,
    toldTooLittle,
    gains,
    wanted: rowsIn("wanted"),
    near: rowsIn("near"),
    other: rowsIn("other"),
    blocked: rowsIn("blocked"),
    missing: missingAnswers(shown, { askRole: toldTooLittle }),
  };
}

async function hiddenIds(candidateId: string): Promise<Set<string>> {
  const hidden = await db().match.findMany({
    where: { candidateId, hiddenAt: { not: null }, vacature: onlineNow() },
    select: { vacatureId: true },
  });
  return new Set(hidden.map(({ vacatureId }) => vacatureId));
}

async function rowsOf(scores: readonly MatchScore[], candidateId: string) {
  const vacatures = await db().vacature.findMany({
    where: { id: { in: scores.map(({ vacatureId }) => vacatureId) }, ...onlineNow() },
    select: {
      ...VACATURE_FACTS_SELECT,
      applications: { where: { candidateId }, select: { id: true } },
    },
  });
  const byId = new Map(vacatures.map((vacature) => [vacature.id, vacature]));
  return new Map(
    scores.flatMap((score) => {
      const vacature = byId.get(score.vacatureId);
      if (!vacature) return [];
      const { applications, ...facts } = vacature;
      const applicationId = applications[0]?.id ?? null;
      return [[score.vacatureId, { ...facts, applicationId, score: matchFigures(score) }] as const];
    }),
  );
}
