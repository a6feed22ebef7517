import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { onlineNow } from "#app/features/vacatures/policy.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { countChanges, readPosition } from "#app/platform/changes.server.ts";
import { amsterdamDay, now, today } from "#app/platform/clock.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { startProgress } from "#app/platform/progress.server.ts";
import { assignmentFigures, chooseAlone, chooseInTurn } from "./assignment.ts";
import {
  FIRST_TO_CLOSE,
  findAssignmentProblem,
  OPEN_VACATURE_SELECT,
} from "./find-assignment-problem.server.ts";
import {
  findPortfolioPlan,
  keepPortfolioPlan,
  type PortfolioPlan,
} from "./portfolio-plan.server.ts";
import { runSolver } from "./run-solver.server.ts";

/** Solving all takes at most a twentieth of the time, and is not begun more often than this. */
const PAUSE_MS = 5 * 60_000;
const PAUSE_TIMES = 20;

/** As the page of background work names it. */
const PROGRESS = "portfolio";

/**
 * A proposal for the whole portfolio: for every open vacature whom to propose, so that as many as can be
 * have a choice and nobody is asked too often. Kept until the next one, with the figures of two simpler
 * ways beside it. For the bureau and its clock.
 */
export async function solvePortfolio(actor: Actor): Promise<PortfolioPlan> {
  if (!worksForBureau(actor)) throw new NotFound();
  const started = performance.now();
  const solvedAt = now();
  const position = String(await readPosition());
  const vacatures = await db().vacature.findMany({
    where: onlineNow(),
    orderBy: FIRST_TO_CLOSE,
    select: OPEN_VACATURE_SELECT,
  });
  const progress = await startProgress(PROGRESS, vacatures.length);
  try {
    const { problem, candidateIds } = await findAssignmentProblem(vacatures, progress.at);
    const chosen = await runSolver(problem);
    const plan: PortfolioPlan = {
      solvedAt,
      ms: Math.round(performance.now() - started),
      position,
      figures: {
        solved: assignmentFigures(problem, chosen),
        inTurn: assignmentFigures(problem, chooseInTurn(problem)),
        alone: assignmentFigures(problem, chooseAlone(problem)),
      },
    };
    const lines = chosen.map(({ vacature, candidate, total }) => ({
      vacatureId: vacatures[vacature]?.id,
      candidateId: candidateIds[candidate],
      total,
    }));
    await keep(actor, plan, lines);
    return plan;
  } finally {
    await progress.end();
  }
}

/**
 * Solves when a vacature, a candidate or an application changed since, or another day began, and the
 * last time is not too short ago. Out: whether it did.
 */
export async function solveChangedPortfolio(actor: Actor): Promise<boolean> {
  const plan = await findPortfolioPlan();
  if (plan && (isRecent(plan) || !(await hasChanged(plan)))) return false;
  await solvePortfolio(actor);
  return true;
}

function isRecent({ solvedAt, ms }: PortfolioPlan): boolean {
  const since = now().getTime() - solvedAt.getTime();
  return since >= 0 && since < Math.max(PAUSE_MS, PAUSE_TIMES * ms);
}

async function hasChanged({ solvedAt, position }: PortfolioPlan): Promise<boolean> {
  const isOfYesterday = amsterdamDay(solvedAt) < today();
  if (isOfYesterday || BigInt(position) > (await readPosition())) return true;
  const kinds = ["vacature", "candidate"] as const;
  for (const kind of kinds) if ((await countChanges(kind, BigInt(position))) > 0) return true;
  const moved = await db().application.findFirst({
    where: { updatedAt: { gte: solvedAt } },
    select: { id: true },
  });
  return moved !== null;
}

type Line = { vacatureId: string | undefined; candidateId: string | undefined; total: number };

/** Whoever was deleted since the rows were read is left out. */
function keep(actor: Actor, plan: PortfolioPlan, lines: readonly Line[]): Promise<void> {
  return transaction(async (tx) => {
    await tx.portfolioLine.deleteMany({});
    await tx.$executeRaw`
      INSERT INTO "PortfolioLine" ("vacatureId", "candidateId", total)
      SELECT v.id, c.id, l.total
      FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        AS l("vacatureId" text, "candidateId" text, total double precision)
      JOIN "Vacature" v ON v.id = l."vacatureId"
      JOIN "Candidate" c ON c.id = l."candidateId" AND c.findable AND c.status = 'available'`;
    await keepPortfolioPlan(tx, plan);
    await recordEvent(tx, actor, { verb: "solve-portfolio", subject: ["portfolio", "all"] });
  });
}
