import {
  CANDIDATE_FACTS_SELECT,
  candidateFacts,
} from "#app/features/candidates/candidate-facts.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { countWhatIfs } from "../count-what-ifs.server.ts";
import type { MatchScore } from "../schema.ts";
import { type MatchFigures, matchFigures } from "../score/match-view.ts";
import { rankCandidates } from "./rank-candidates.server.ts";

/** More than a consultant reads; the rest is counted, so that nobody disappears unnoticed. */
const SHOWN = 50;

/** Of the people with a blocker fewer are read: each needs a talk about that one requirement. */
const BLOCKED_SHOWN = 20;

type Known = Awaited<ReturnType<typeof findPeople>>;

/** The ranked candidates of a vacature with who they are: the good ones, the others without a blocker, and those with. */
export async function listRankedCandidates(
  actor: Actor,
  vacatureId: string,
  asked: { placedToo?: boolean } = {},
) {
  if (!worksForBureau(actor)) throw new NotFound();
  const vacature = await db().vacature.findFirst({
    where: { id: vacatureId },
    select: {
      id: true,
      title: true,
      status: true,
      organisation: { select: { name: true } },
      cultureWeightPercent: true,
    },
  });
  if (!vacature) throw new NotFound();
  const sizes = { open: SHOWN, blocked: BLOCKED_SHOWN };
  const ranked = await rankCandidates(actor, vacatureId, sizes, asked);
  const { good, open, blocked } = ranked;
  const [people, supply] = await Promise.all([
    findPeople(vacatureId, [...good, ...open, ...blocked]),
    countWhatIfs(ranked.vacature),
  ]);
  const goodCount = supply.good + ranked.goodOutsidePool;
  return {
    vacature,
    good: good.flatMap((score) => rowOf(score, people)),
    open: open.flatMap((score) => rowOf(score, people)),
    blocked: blocked.flatMap((score) => rowOf(score, people)),
    goodCount,
    openCount: ranked.openCount - goodCount,
    blockedCount: ranked.blockedCount,
    supply,
  };
}

async function findPeople(vacatureId: string, scores: MatchScore[]) {
  const rows = await db().candidate.findMany({
    where: { id: { in: scores.map(({ candidateId }) => candidateId) } },
    select: {
      ...CANDIDATE_FACTS_SELECT,
      applications: { where: { vacatureId }, select: { id: true, stage: true } },
      matches: {
        where: { vacatureId, override: { isNot: null } },
        select: { override: { select: { direction: true } } },
      },
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

function rowOf(score: MatchScore, people: Known) {
  const person = people.get(score.candidateId);
  if (!person) return [];
  const { applications, matches, ...facts } = person;
  const match: MatchFigures = matchFigures(score);
  return [
    {
      candidate: candidateFacts(facts),
      application: applications[0] ?? null,
      judgement: matches[0]?.override?.direction ?? null,
      match,
    },
  ];
}
