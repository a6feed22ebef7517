import { visibleTo } from "#app/features/candidates/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { compareMatches } from "./compare-matches.ts";
import { DICTIONARY_RELATIONS } from "./dictionary-relations.ts";
import { loadMatchCandidates } from "./load-candidates.server.ts";
import { loadMatchVacatures } from "./load-vacatures.server.ts";
import type { MatchScore } from "./schema.ts";
import { scoreMatch } from "./score-match.ts";

/**
 * Every published vacature for one candidate, best first. For the candidate and the bureau; others
 * get `NotFound`.
 */
export async function rankVacatures(actor: Actor, candidateId: string): Promise<MatchScore[]> {
  const [candidate] = await loadMatchCandidates(db(), {
    AND: [{ id: candidateId }, visibleTo(actor)],
  });
  if (!candidate) throw new NotFound();
  const vacatures = await loadMatchVacatures(db(), { status: "published" });
  return vacatures
    .map((vacature) => scoreMatch(vacature, candidate, DICTIONARY_RELATIONS))
    .sort((a, b) => compareMatches({ ...a, id: a.vacatureId }, { ...b, id: b.vacatureId }));
}
