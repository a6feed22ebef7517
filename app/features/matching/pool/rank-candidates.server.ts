import { toMatchCandidate } from "#app/features/matching/load-candidates.server.ts";
import { loadMatchVacatures } from "#app/features/matching/load-vacatures.server.ts";
import { readCandidateRows } from "#app/features/matching/read-candidate-rows.server.ts";
import { isGood } from "#app/features/matching/rules/match-band.ts";
import type { MatchVacature } from "#app/features/matching/rules/match-input.ts";
import type { MatchScore } from "#app/features/matching/schema.ts";
import { compareMatches } from "#app/features/matching/score/compare-matches.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { FINDABLE } from "./candidate-columns.ts";
import { openPool, rankInPool } from "./candidate-pool.server.ts";
import { findRow } from "./encode-candidate.ts";
import type { RankSizes } from "./rank-pool.ts";

/** Read afresh and scored one by one, so no more than a page waits for. */
const MOST_PLACED = 200;

export type RankedCandidates = {
  /** The vacature as it was ranked. */
  vacature: MatchVacature;
  /** Pairs that are good, best first. */
  good: MatchScore[];
  /** The other pairs without a blocker, best first. */
  open: MatchScore[];
  /** Pairs with a blocker, best first: shown in their own group, nobody disappears. */
  blocked: MatchScore[];
  /** All without a blocker, good or not. */
  openCount: number;
  blockedCount: number;
  /** Good applicants who do not stand in the pool, which the pool's own count leaves out. */
  goodOutsidePool: number;
};

/**
 * Every findable candidate and every applicant of a vacature, ranked; the best of each group come back
 * with their full score, the others are counted. Applicants are read afresh, also those who are not
 * findable; `placedToo` asks for those who have work as well. For the bureau only; others get `NotFound`.
 */
export async function rankCandidates(
  actor: Actor,
  vacatureId: string,
  sizes: RankSizes,
  { placedToo = false }: { placedToo?: boolean } = {},
): Promise<RankedCandidates> {
  if (!worksForBureau(actor)) throw new NotFound();
  const [vacature] = await loadMatchVacatures(db(), { id: vacatureId });
  if (!vacature) throw new NotFound();
  const applied = await applicantsOf(vacatureId);
  if (placedToo) for (const id of await listPlaced()) applied.add(id);
  const more = applied.size;
  const open = sizes.open + more;
  const [ranked, good] = await Promise.all([
    rankInPool(vacature, { open, blocked: sizes.blocked + more }),
    rankInPool(vacature, { open, blocked: 0, goodOnly: true }),
  ]);
  const best = [...good.open, ...ranked.open, ...ranked.blocked].map(({ id }) => id);
  const rows = await readCandidateRows(db(), [...new Set([...applied, ...best])]);
  const asOf = today();
  const scores = rows
    .filter(({ id, findable }) => findable || applied.has(id))
    .map((row) => scoreMatch(vacature, toMatchCandidate(row, asOf), DICTIONARY_RELATIONS))
    .sort((a, b) => compareMatches({ ...a, id: a.candidateId }, { ...b, id: b.candidateId }));
  const counted = await countAbsent(scores.filter(({ candidateId }) => applied.has(candidateId)));
  return {
    vacature,
    good: scores.filter(({ band }) => isGood(band)).slice(0, sizes.open),
    open: scores.filter((score) => isOpen(score) && !isGood(score.band)).slice(0, sizes.open),
    blocked: scores.filter((score) => !isOpen(score)).slice(0, sizes.blocked),
    openCount: ranked.openCount + counted.open,
    blockedCount: ranked.blockedCount + counted.blocked,
    goodOutsidePool: counted.good,
  };
}

async function applicantsOf(vacatureId: string): Promise<Set<string>> {
  const rows = await db().application.findMany({
    where: { vacatureId },
    select: { candidateId: true },
  });
  return new Set(rows.map(({ candidateId }) => candidateId));
}

/** Findable people who have work now, the first to be free first. */
async function listPlaced(): Promise<string[]> {
  const rows = await db().candidate.findMany({
    where: { findable: true, status: "placed" },
    orderBy: [{ placedUntil: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: MOST_PLACED,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

function isOpen({ blockers }: MatchScore): boolean {
  return blockers.length === 0;
}

/** Applicants who do not stand in the pool, by group. */
async function countAbsent(scores: readonly MatchScore[]) {
  const pool = await openPool();
  const absent = scores.filter(({ candidateId }) => {
    const row = findRow(pool, candidateId);
    return row === null || ((pool.columns.flags[row] ?? 0) & FINDABLE) === 0;
  });
  const open = absent.filter(isOpen).length;
  const good = absent.filter(({ band }) => isGood(band)).length;
  return { open, good, blocked: absent.length - open };
}
