import {
  CANDIDATE_FACTS_SELECT,
  candidateFacts,
} from "#app/features/candidates/candidate-facts.ts";
import { toMatchCandidate } from "#app/features/matching/load-candidates.server.ts";
import { loadMatchVacatures } from "#app/features/matching/load-vacatures.server.ts";
import { chooseInTurn } from "#app/features/matching/portfolio/assignment.ts";
import {
  countUnderway,
  FIRST_TO_CLOSE,
  findAssignmentProblem,
  OPEN_VACATURE_SELECT,
  type OpenVacature,
} from "#app/features/matching/portfolio/find-assignment-problem.server.ts";
import { findPortfolioPlan } from "#app/features/matching/portfolio/portfolio-plan.server.ts";
import { readCandidateRows } from "#app/features/matching/read-candidate-rows.server.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import { matchFigures } from "#app/features/matching/score/match-view.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import { onlineNow } from "#app/features/vacatures/policy.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

const PAGE_SIZE = 10;

type Line = { vacatureId: string; candidateId: string };

/**
 * Ten open vacatures with whom to propose, as all were last solved together (`solvedAt`), less who has an
 * application there by now; a consultant accepts line by line. Before the first solution the vacatures
 * of this page take turns, and `solvedAt` and `figures` are null. For the bureau only.
 */
export async function findPortfolio(actor: Actor, input: { page: number }) {
  if (!worksForBureau(actor)) throw new NotFound();
  const [plan, open, found] = await Promise.all([
    findPortfolioPlan(),
    db().vacature.count({ where: onlineNow() }),
    db().vacature.findMany({
      where: onlineNow(),
      orderBy: FIRST_TO_CLOSE,
      skip: (input.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE + 1,
      select: {
        ...OPEN_VACATURE_SELECT,
        title: true,
        status: true,
        organisation: { select: { name: true } },
      },
    }),
  ]);
  const shown = found.slice(0, PAGE_SIZE);
  const lines = plan ? await listLines(shown) : await linesInTurn(shown);
  const proposals = await proposalsOf(lines);
  return {
    open,
    hasMore: found.length > PAGE_SIZE,
    solvedAt: plan?.solvedAt ?? null,
    figures: plan?.figures ?? null,
    vacatures: shown.map(({ applications, ...vacature }) => ({
      ...vacature,
      underway: countUnderway({ applications }),
      proposals: proposals.get(vacature.id) ?? [],
    })),
  };
}

async function listLines(vacatures: readonly OpenVacature[]): Promise<Line[]> {
  const lines = await db().portfolioLine.findMany({
    where: { vacatureId: { in: vacatures.map(({ id }) => id) } },
    orderBy: [{ total: "desc" }, { candidateId: "asc" }],
    select: { vacatureId: true, candidateId: true },
  });
  const applied = new Set(
    vacatures.flatMap(({ id, applications }) =>
      applications.map(({ candidateId }) => `${id} ${candidateId}`),
    ),
  );
  return lines.filter((line) => !applied.has(`${line.vacatureId} ${line.candidateId}`));
}

async function linesInTurn(vacatures: readonly OpenVacature[]): Promise<Line[]> {
  const { problem, candidateIds } = await findAssignmentProblem(vacatures);
  return chooseInTurn(problem)
    .sort((a, b) => b.total - a.total)
    .map(({ vacature, candidate }) => ({
      vacatureId: vacatures[vacature]?.id ?? "",
      candidateId: candidateIds[candidate] ?? "",
    }));
}

/** Who stands on each line and how well it fits now, by vacature; who may not be found any more is left out. */
async function proposalsOf(lines: readonly Line[]) {
  const ids = [...new Set(lines.map(({ candidateId }) => candidateId))];
  const vacatureIds = [...new Set(lines.map(({ vacatureId }) => vacatureId))];
  const [vacatures, rows, people] = await Promise.all([
    loadMatchVacatures(db(), { id: { in: vacatureIds } }),
    readCandidateRows(db(), ids),
    db().candidate.findMany({
      where: { id: { in: ids }, findable: true, status: "available" },
      select: CANDIDATE_FACTS_SELECT,
    }),
  ]);
  const [asked, stored] = [byId(vacatures), byId(rows)];
  const shown = byId(people);
  const proposals = new Map<string, ReturnType<typeof proposalOf>[]>();
  for (const { vacatureId, candidateId } of lines) {
    const [vacature, row, person] = [
      asked.get(vacatureId),
      stored.get(candidateId),
      shown.get(candidateId),
    ];
    if (!vacature || !row || !person) continue;
    const own = proposals.get(vacatureId) ?? [];
    own.push(proposalOf(vacature, row, person));
    proposals.set(vacatureId, own);
  }
  return proposals;
}

function proposalOf(
  vacature: Parameters<typeof scoreMatch>[0],
  row: Parameters<typeof toMatchCandidate>[0],
  person: Parameters<typeof candidateFacts>[0],
) {
  const score = scoreMatch(vacature, toMatchCandidate(row, today()), DICTIONARY_RELATIONS);
  return { candidate: candidateFacts(person), match: matchFigures(score) };
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
