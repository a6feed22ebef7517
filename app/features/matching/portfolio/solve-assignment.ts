/**
 * The portfolio as a transportation problem: vacatures give room, candidates give room, each eligible
 * pair is a road. Solved as a linear programme by HiGHS; the constraints form a network, so that its
 * corner solutions are whole (Hoffman & Kruskal 1956).
 */
import loadHighs from "highs";
import { type AssignmentProblem, type EligiblePair, ENOUGH_PROPOSALS } from "./assignment.ts";

/** Worth of one of the first three proposals of a vacature, in points of total: a choice comes first. */
const CHOICE_BONUS = 100;

/**
 * The assignment with the highest worth: the sum of the totals, and for each of a vacature's first three
 * proposals a bonus, times the vacature's priority. In: a problem. Out: the chosen pairs. Throws when
 * the solver finds no optimum, which a problem without proposals cannot cause.
 */
export async function solveAssignment(problem: AssignmentProblem): Promise<EligiblePair[]> {
  if (problem.pairs.length === 0) return [];
  const highs = await loadHighs();
  const solution = highs.solve(programmeOf(problem), { output_flag: false });
  if (solution.Status !== "Optimal") throw new Error(`The solver stopped: ${solution.Status}`);
  return problem.pairs.filter((_, i) => {
    const column = solution.Columns[`x${i}`];
    return column !== undefined && "Primal" in column && column.Primal > 0.5;
  });
}

/** The programme in the LP format. */
function programmeOf({ pairs, vacatureRoom, candidateRoom, priority }: AssignmentProblem): string {
  const worth = (vacature: number, points: number) =>
    ((priority[vacature] ?? 1) * points).toFixed(4);
  const objective = [
    ...pairs.map(({ vacature, total }, i) => `+ ${worth(vacature, total)} x${i}`),
    ...vacatureRoom.map((_, v) => `+ ${worth(v, CHOICE_BONUS)} y${v}`),
  ];
  const byVacature = termsBy(pairs, "vacature");
  const byCandidate = termsBy(pairs, "candidate");
  const rows = vacatureRoom.flatMap((room, v) => {
    const own = byVacature.get(v);
    return own === undefined
      ? [`y${v} <= 0`]
      : [`${own} <= ${room}`, `y${v} ${own.replaceAll("+", "-")} <= 0`];
  });
  const people = candidateRoom.flatMap((room, c) => {
    const own = byCandidate.get(c);
    return own === undefined ? [] : [`${own} <= ${room}`];
  });
  const bounds = [
    ...pairs.map((_, i) => `0 <= x${i} <= 1`),
    ...vacatureRoom.map((_, v) => `0 <= y${v} <= ${ENOUGH_PROPOSALS}`),
  ];
  const lines = (all: readonly string[]) => all.join("\n ");
  return `Maximize\n obj: ${lines(objective)}\nSubject To\n ${lines([...rows, ...people])}\nBounds\n ${lines(bounds)}\nEnd\n`;
}

/** The pairs of each vacature, or of each candidate, as the terms of a sum. */
function termsBy(
  pairs: readonly EligiblePair[],
  side: "vacature" | "candidate",
): Map<number, string> {
  const terms = new Map<number, string[]>();
  for (const [i, pair] of pairs.entries()) {
    const own = terms.get(pair[side]) ?? [];
    own.push(`+ x${i}`);
    terms.set(pair[side], own);
  }
  return new Map([...terms].map(([at, own]) => [at, own.join(" ")]));
}
