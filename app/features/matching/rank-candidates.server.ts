import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { compareMatches } from "./compare-matches.ts";
import { DICTIONARY_RELATIONS } from "./dictionary-relations.ts";
import { loadMatchCandidates } from "./load-candidates.server.ts";
import { loadMatchVacatures } from "./load-vacatures.server.ts";
import type { MatchScore } from "./schema.ts";
import { scoreMatch } from "./score-match.ts";

export type RankedCandidates = {
  /** Pairs without a blocker, best first. */
  open: MatchScore[];
  /** Pairs with a blocker, best first: shown in their own group, nobody disappears. */
  blocked: MatchScore[];
};

/**
 * Every findable candidate and every applicant of a vacature, ranked. For the bureau only; others
 * get `NotFound`.
 */
export async function rankCandidates(actor: Actor, vacatureId: string): Promise<RankedCandidates> {
  if (!worksForBureau(actor)) throw new NotFound();
  const [vacature] = await loadMatchVacatures(db(), { id: vacatureId });
  if (!vacature) throw new NotFound();
  const candidates = await loadMatchCandidates(db(), {
    OR: [{ findable: true }, { applications: { some: { vacatureId } } }],
  });
  const scores = candidates
    .map((candidate) => scoreMatch(vacature, candidate, DICTIONARY_RELATIONS))
    .sort((a, b) => compareMatches({ ...a, id: a.candidateId }, { ...b, id: b.candidateId }));
  return {
    open: scores.filter((score) => score.blockers.length === 0),
    blocked: scores.filter((score) => score.blockers.length > 0),
  };
}
