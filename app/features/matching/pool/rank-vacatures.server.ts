import { visibleTo } from "#app/features/candidates/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { loadMatchCandidates } from "../load-candidates.server.ts";
import type { MatchVacature } from "../rules/match-input.ts";
import type { MatchScore } from "../schema.ts";
import { DICTIONARY_RELATIONS } from "../score/dictionary-relations.ts";
import { scoreMatch } from "../score/score-match.ts";
import { orderVacatures } from "./order-vacatures.ts";
import type { RankSizes } from "./rank-pool.ts";
import { openVacatures } from "./vacature-pool.server.ts";

/** The best of both groups as full scores, and how many vacatures were ranked. */
export type RankedVacatures = { open: MatchScore[]; blocked: MatchScore[]; total: number };

/**
 * Every published vacature for one candidate, best first; so many of each group come back with their
 * full score. For the candidate and the bureau; others get `NotFound`.
 */
export async function rankVacatures(
  actor: Actor,
  candidateId: string,
  sizes: RankSizes,
): Promise<RankedVacatures> {
  const [candidate] = await loadMatchCandidates(db(), {
    AND: [{ id: candidateId }, visibleTo(actor)],
  });
  if (!candidate) throw new NotFound();
  const vacatures = new Map((await openVacatures()).map((vacature) => [vacature.id, vacature]));
  const ordered = orderVacatures(candidate, [...vacatures.values()], DICTIONARY_RELATIONS);
  const best = (blocked: boolean, size: number) =>
    ordered
      .filter((one) => one.blocked === blocked)
      .slice(0, size)
      .map(({ id }) => vacatures.get(id))
      .filter((vacature): vacature is MatchVacature => vacature !== undefined)
      .map((vacature) => scoreMatch(vacature, candidate, DICTIONARY_RELATIONS));
  return {
    open: best(false, sizes.open),
    blocked: best(true, sizes.blocked),
    total: ordered.length,
  };
}
