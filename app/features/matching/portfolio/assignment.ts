/** A pair that may be proposed: by place of vacature and candidate, with the match's total 0..100. */
export type EligiblePair = {
  readonly vacature: number;
  readonly candidate: number;
  readonly total: number;
};

/**
 * Who may be proposed where. `vacatureRoom`: proposals each vacature still takes, 0..5;
 * `candidateRoom`: live proposals each candidate may still get, 0..3; `priority`: 1 or more, larger for
 * a nearer deadline.
 */
export type AssignmentProblem = {
  readonly pairs: readonly EligiblePair[];
  readonly vacatureRoom: readonly number[];
  readonly candidateRoom: readonly number[];
  readonly priority: readonly number[];
};

/** A choice is read when there are some to compare; from three on an employer has one. */
export const ENOUGH_PROPOSALS = 3;

/** More than this an employer does not read with care. */
export const MAX_PROPOSALS_A_VACATURE = 5;

/** More talks at once than this no candidate keeps up. */
export const MAX_LIVE_PROPOSALS = 3;

/** What an assignment comes to. */
export type AssignmentFigures = {
  readonly proposals: number;
  readonly vacaturesWithEnough: number;
  /** Mean total of the proposals, 0 when there are none. */
  readonly meanTotal: number;
  /** Candidates proposed more often than they may be. */
  readonly overAsked: number;
};

/**
 * Each vacature takes its own best candidates, blind to the others: what a list for each vacature
 * leads to. Caps of candidates are not kept.
 */
export function chooseAlone(problem: AssignmentProblem): EligiblePair[] {
  return choose(problem, [...problem.vacatureRoom.keys()], () => true);
}

/**
 * Vacatures in turn, the nearest deadline first; each takes the best candidates who may still be
 * proposed. Keeps the same caps as the solver.
 */
export function chooseInTurn(problem: AssignmentProblem): EligiblePair[] {
  const left = [...problem.candidateRoom];
  const turns = [...problem.vacatureRoom.keys()].sort(
    (a, b) => (problem.priority[b] ?? 0) - (problem.priority[a] ?? 0) || a - b,
  );
  return choose(problem, turns, ({ candidate }) => {
    const room = left[candidate] ?? 0;
    left[candidate] = room - 1;
    return room > 0;
  });
}

/** The figures of an assignment against its problem. */
export function assignmentFigures(
  problem: AssignmentProblem,
  chosen: readonly EligiblePair[],
): AssignmentFigures {
  const perVacature = countBy(chosen, ({ vacature }) => vacature);
  const perCandidate = countBy(chosen, ({ candidate }) => candidate);
  const total = chosen.reduce((sum, pair) => sum + pair.total, 0);
  return {
    proposals: chosen.length,
    vacaturesWithEnough: [...perVacature.values()].filter((n) => n >= ENOUGH_PROPOSALS).length,
    meanTotal: chosen.length === 0 ? 0 : total / chosen.length,
    overAsked: [...perCandidate].filter(([at, n]) => n > (problem.candidateRoom[at] ?? 0)).length,
  };
}

function choose(
  { pairs, vacatureRoom }: AssignmentProblem,
  turns: readonly number[],
  takes: (pair: EligiblePair) => boolean,
): EligiblePair[] {
  const byVacature = new Map<number, EligiblePair[]>();
  for (const pair of pairs) {
    const own = byVacature.get(pair.vacature) ?? [];
    own.push(pair);
    byVacature.set(pair.vacature, own);
  }
  return turns.flatMap((vacature) => {
    const chosen: EligiblePair[] = [];
    const best = (byVacature.get(vacature) ?? []).toSorted((a, b) => b.total - a.total);
    for (const pair of best)
      if (chosen.length < (vacatureRoom[vacature] ?? 0) && takes(pair)) chosen.push(pair);
    return chosen;
  });
}

function countBy(
  pairs: readonly EligiblePair[],
  keyOf: (pair: EligiblePair) => number,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
  return counts;
}
