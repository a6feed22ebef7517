import { now } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { loadMatchCandidates } from "./load-candidates.server.ts";
import { loadMatchVacatures } from "./load-vacatures.server.ts";
import type { MatchScore } from "./schema.ts";
import { DICTIONARY_RELATIONS } from "./score/dictionary-relations.ts";
import { scoreMatch } from "./score/score-match.ts";

type Pair = { vacatureId: string; candidateId: string };

/**
 * Stores the match of a pair a person acted on, as it is at this moment. A frozen one (proposed to an
 * employer) keeps its score for good. Throws `NotFound` when either side is gone.
 */
export async function storeMatch(
  tx: Tx,
  pair: Pair,
  options: { freeze?: boolean } = {},
): Promise<MatchScore> {
  const computedAt = now();
  const score = await scorePair(tx, pair);
  const data = {
    ruleVersion: score.ruleVersion,
    score,
    computedAt,
    frozenAt: options.freeze ? now() : null,
  };
  const { count } = await tx.match.updateMany({ where: { ...pair, frozenAt: null }, data });
  if (count === 0) await tx.match.createMany({ data: { ...pair, ...data }, skipDuplicates: true });
  return score;
}

/** The match of one pair, computed now. Throws `NotFound` when either side is gone. */
export async function scorePair(tx: Tx, pair: Pair): Promise<MatchScore> {
  const [vacature] = await loadMatchVacatures(tx, { id: pair.vacatureId });
  const [candidate] = await loadMatchCandidates(tx, { id: pair.candidateId });
  if (!vacature || !candidate) throw new NotFound();
  return scoreMatch(vacature, candidate, DICTIONARY_RELATIONS);
}
