import {
  CANDIDATE_FACTS_SELECT,
  candidateFacts,
} from "#app/features/candidates/candidate-facts.ts";
import { loadMatchCandidates } from "#app/features/matching/load-candidates.server.ts";
import { loadMatchVacatures } from "#app/features/matching/load-vacatures.server.ts";
import { rankManyInPool } from "#app/features/matching/pool/candidate-pool.server.ts";
import {
  type AssignmentProblem,
  assignmentFigures,
  chooseAlone,
  chooseInTurn,
  type EligiblePair,
  MAX_LIVE_PROPOSALS,
  MAX_PROPOSALS_A_VACATURE,
} from "#app/features/matching/portfolio/assignment.ts";
import { deadlinePriority } from "#app/features/matching/portfolio/deadline-priority.ts";
import { runSolver } from "#app/features/matching/portfolio/run-solver.server.ts";
import { MATCH_BANDS } from "#app/features/matching/rules/rule-version.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import { matchFigures } from "#app/features/matching/score/match-view.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import { onlineNow } from "#app/features/vacatures/policy.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { Stage } from "#prisma/client/enums.ts";

const PAGE_SIZE = 10;
/** Good candidates of one vacature that are weighed; more only make the solver slower. */
const WEIGHED = 60;

const LIVE: Stage[] = ["shortlisted", "presented", "interview", "offer"];
const GOOD_FROM = (MATCH_BANDS.find(({ band }) => band === "goed")?.from ?? 0) - 0.5;

/**
 * A proposal for the whole portfolio: for every open vacature whom to propose, so that as many as can be
 * have a choice and nobody is asked too often; with the figures of two simpler ways beside it. Nothing
 * is stored: a consultant accepts line by line. All are solved together and read ten a page. For the
 * bureau only.
 */
export async function findPortfolio(actor: Actor, input: { page: number }) {
  if (!worksForBureau(actor)) throw new NotFound();
  const vacatures = await db().vacature.findMany({
    where: onlineNow(),
    orderBy: [{ closesOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      status: true,
      closesOn: true,
      organisation: { select: { name: true } },
      applications: { select: { candidateId: true, stage: true } },
    },
  });
  const { problem, candidateIds, asked } = await problemOf(vacatures);
  const chosen = await runSolver(problem);
  const from = (input.page - 1) * PAGE_SIZE;
  const shown = vacatures.slice(from, from + PAGE_SIZE).map((vacature, i) => ({
    vacature,
    pairs: chosen.filter((pair) => pair.vacature === from + i),
  }));
  const ids = shown.flatMap(({ pairs }) => pairs.map((pair) => candidateIds[pair.candidate] ?? ""));
  const people = await findPeople(ids);
  return {
    open: vacatures.length,
    hasMore: vacatures.length > from + PAGE_SIZE,
    figures: {
      solved: assignmentFigures(problem, chosen),
      inTurn: assignmentFigures(problem, chooseInTurn(problem)),
      alone: assignmentFigures(problem, chooseAlone(problem)),
    },
    vacatures: shown.map(({ vacature: { applications, ...vacature }, pairs }) => ({
      ...vacature,
      underway: applications.filter(({ stage }) => LIVE.includes(stage)).length,
      proposals: pairs
        .sort((a, b) => b.total - a.total)
        .flatMap(({ candidate }) => {
          const person = people.get(candidateIds[candidate] ?? "");
          const wanted = asked.get(vacature.id);
          if (!person || !wanted) return [];
          const score = scoreMatch(wanted, person.facts, DICTIONARY_RELATIONS);
          return [{ candidate: person.shown, match: matchFigures(score) }];
        }),
    })),
  };
}

type Open = {
  id: string;
  closesOn: Date | null;
  applications: { candidateId: string; stage: Stage }[];
};

async function problemOf(vacatures: readonly Open[]) {
  const ids = vacatures.map(({ id }) => id);
  const loaded = await loadMatchVacatures(db(), { id: { in: ids } });
  const asked = new Map(loaded.map((vacature) => [vacature.id, vacature]));
  const wanted = vacatures.flatMap(({ id }) => asked.get(id) ?? []);
  const ranked = await rankManyInPool(wanted, { open: WEIGHED, blocked: 0 });
  const candidateIds: string[] = [];
  const places = new Map<string, number>();
  const pairs = ranked.flatMap(({ open }, vacature): EligiblePair[] => {
    const known = new Set(vacatures[vacature]?.applications.map((one) => one.candidateId));
    return open
      .filter(({ id, total }) => total >= GOOD_FROM && !known.has(id))
      .map(({ id, total }) => {
        const candidate = places.get(id) ?? candidateIds.push(id) - 1;
        places.set(id, candidate);
        return { vacature, candidate, total };
      });
  });
  const live = await liveProposals(candidateIds);
  const problem: AssignmentProblem = {
    pairs,
    vacatureRoom: vacatures.map(({ applications }) => {
      const underway = applications.filter(({ stage }) => LIVE.includes(stage)).length;
      return Math.max(0, MAX_PROPOSALS_A_VACATURE - underway);
    }),
    candidateRoom: candidateIds.map((id) => Math.max(0, MAX_LIVE_PROPOSALS - (live.get(id) ?? 0))),
    priority: vacatures.map(({ closesOn }) => deadlinePriority(closesOn, today())),
  };
  return { problem, candidateIds, asked };
}

async function liveProposals(candidateIds: string[]): Promise<Map<string, number>> {
  const rows = await db().application.groupBy({
    by: ["candidateId"],
    where: { candidateId: { in: candidateIds }, origin: "proposed", stage: { in: LIVE } },
    _count: { _all: true },
  });
  return new Map(rows.map(({ candidateId, _count }) => [candidateId, _count._all]));
}

async function findPeople(ids: string[]) {
  const [rows, facts] = await Promise.all([
    db().candidate.findMany({ where: { id: { in: ids } }, select: CANDIDATE_FACTS_SELECT }),
    loadMatchCandidates(db(), { id: { in: ids }, findable: true }),
  ]);
  const shown = new Map(rows.map((row) => [row.id, candidateFacts(row)]));
  return new Map(
    facts.flatMap((one) => {
      const person = shown.get(one.id);
      return person ? [[one.id, { facts: one, shown: person }] as const] : [];
    }),
  );
}
