import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { loadMatchCandidates } from "../load-candidates.server.ts";
import { loadMatchVacatures } from "../load-vacatures.server.ts";
import type { MatchCandidate, MatchVacature } from "../rules/match-input.ts";
import type { MatchScore } from "../schema.ts";
import { compareMatches } from "../score/compare-matches.ts";
import { DICTIONARY_RELATIONS } from "../score/dictionary-relations.ts";
import { scoreMatch } from "../score/score-match.ts";
import { FINDABLE } from "./candidate-columns.ts";
import { openPool, rankInPool } from "./candidate-pool.server.ts";
import { findRow } from "./encode-candidate.ts";
import type { RankSizes } from "./rank-pool.ts";

export type RankedCandidates = {
  /** The vacature as it was ranked. */
  vacature: MatchVacature;
  /** Pairs without a blocker, best first. */
  open: MatchScore[];
  /** Pairs with a blocker, best first: shown in their own group, nobody disappears. */
  blocked: MatchScore[];
  openCount: number;
  blockedCount: number;
};

/**
 * Every findable candidate and every applicant of a vacature, ranked; the best of both groups come back
 * with their full score, the others are counted. Applicants are read afresh, also those who are not
 * findable. For the bureau only; others get `NotFound`.
 */
export async function rankCandidates(
  actor: Actor,
  vacatureId: string,
  sizes: RankSizes,
): Promise<RankedCandidates> {
  if (!worksForBureau(actor)) throw new NotFound();
  const [vacature] = await loadMatchVacatures(db(), { id: vacatureId });
  if (!vacature) throw new NotFound();
  const applicants = await loadMatchCandidates(db(), { applications: { some: { vacatureId } } });
  const applied = new Set(applicants.map(({ id }) => id));
  const more = applicants.length;
  const ranked = await rankInPool(vacature, {
    open: sizes.open + more,
    blocked: sizes.blocked + more,
  });
  const best = [...ranked.open, ...ranked.blocked].map(({ id }) => id);
  const found = await loadMatchCandidates(db(), {
    id: { in: best.filter((id) => !applied.has(id)) },
    findable: true,
  });
  const applicantScores = scoresOf(vacature, applicants);
  const scores = [...applicantScores, ...scoresOf(vacature, found)].sort((a, b) =>
    compareMatches({ ...a, id: a.candidateId }, { ...b, id: b.candidateId }),
  );
  const counted = await countApplicants(applicantScores);
  return {
    vacature,
    open: scores.filter(isOpen).slice(0, sizes.open),
    blocked: scores.filter((score) => !isOpen(score)).slice(0, sizes.blocked),
    openCount: ranked.openCount + counted.open,
    blockedCount: ranked.blockedCount + counted.blocked,
  };
}

function scoresOf(vacature: MatchVacature, candidates: readonly MatchCandidate[]): MatchScore[] {
  return candidates.map((candidate) => scoreMatch(vacature, candidate, DICTIONARY_RELATIONS));
}

function isOpen({ blockers }: MatchScore): boolean {
  return blockers.length === 0;
}

/** Applicants who do not stand in the pool, by group. */
async function countApplicants(scores: readonly MatchScore[]) {
  const pool = await openPool();
  const absent = scores.filter(({ candidateId }) => {
    const row = findRow(pool, candidateId);
    return row === null || ((pool.columns.flags[row] ?? 0) & FINDABLE) === 0;
  });
  const open = absent.filter(isOpen).length;
  return { open, blocked: absent.length - open };
}
