import { runBounded } from "#app/platform/processes/bounded-process.server.ts";
import type { AssignmentProblem, EligiblePair } from "./assignment.ts";

const SOLVER = "app/features/matching/portfolio/portfolio.worker.ts";

/** Some 60,000 pairs are solved in a tenth of these; beyond them the last proposal stays. */
const LIMITS = { milliseconds: 180_000, megabytes: 1500 };

/**
 * Solves a portfolio in a process of its own, which waits for everybody who waits for a page. Throws when
 * it does not end within its limits or finds no optimum.
 */
export async function runSolver(problem: AssignmentProblem): Promise<EligiblePair[]> {
  if (problem.pairs.length === 0) return [];
  const solved = await runBounded<EligiblePair[]>(SOLVER, problem, LIMITS, "portfolio");
  if (solved.ended !== "answered") throw new Error(`The portfolio was not solved: ${solved.ended}`);
  return solved.answer;
}
