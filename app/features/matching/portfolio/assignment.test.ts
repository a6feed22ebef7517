import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AssignmentProblem,
  assignmentFigures,
  chooseAlone,
  chooseInTurn,
  type EligiblePair,
} from "./assignment.ts";
import { solveAssignment } from "./solve-assignment.ts";

/** Two vacatures want the same three people; only the second has others to turn to. */
const scarce: AssignmentProblem = {
  pairs: [
    ...[0, 1, 2].map((candidate) => ({ vacature: 1, candidate, total: 90 })),
    ...[0, 1, 2].map((candidate) => ({ vacature: 0, candidate, total: 80 })),
    ...[3, 4, 5].map((candidate) => ({ vacature: 1, candidate, total: 70 })),
  ],
  vacatureRoom: [3, 3],
  candidateRoom: [1, 1, 1, 1, 1, 1],
  priority: [1, 1.1],
};

const problems: fc.Arbitrary<AssignmentProblem> = fc
  .tuple(
    fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }),
    fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
    fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(7), fc.integer({ min: 65, max: 100 })), {
      selector: ([vacature, candidate]) => `${vacature} ${candidate}`,
      minLength: 1,
    }),
  )
  .map(([vacatureRoom, candidateRoom, pairs]) => ({
    pairs: pairs.map(([vacature, candidate, total]) => ({ vacature, candidate, total })),
    vacatureRoom,
    candidateRoom,
    priority: [1, 1, 1.5, 2],
  }));

function worth({ priority }: AssignmentProblem, chosen: readonly EligiblePair[]): number {
  return priority.reduce((sum, weight, v) => {
    const own = chosen.filter(({ vacature }) => vacature === v);
    const totals = own.reduce((n, { total }) => n + total, 0);
    return sum + weight * (totals + 100 * Math.min(3, own.length));
  }, 0);
}

test("where people are scarce, the solver leaves them to the vacature that has no others", async () => {
  const inTurn = assignmentFigures(scarce, chooseInTurn(scarce));
  const solved = assignmentFigures(scarce, await solveAssignment(scarce));
  expect(inTurn).toMatchObject({ vacaturesWithEnough: 1, proposals: 3 });
  expect(solved).toMatchObject({ vacaturesWithEnough: 2, proposals: 6, overAsked: 0 });
});

test("each vacature for itself asks the same people too often", () => {
  expect(assignmentFigures(scarce, chooseAlone(scarce))).toMatchObject({
    vacaturesWithEnough: 2,
    overAsked: 3,
  });
});

test("without anybody eligible nobody is proposed", async () => {
  expect(await solveAssignment({ ...scarce, pairs: [] })).toEqual([]);
});

test("the solver keeps every cap and is never worth less than taking turns", async () => {
  await fc.assert(
    fc.asyncProperty(problems, async (problem) => {
      const solved = await solveAssignment(problem);
      const count = (key: "vacature" | "candidate", at: number) =>
        solved.filter((pair) => pair[key] === at).length;
      for (const [v, room] of problem.vacatureRoom.entries())
        expect(count("vacature", v)).toBeLessThanOrEqual(room);
      for (const [c, room] of problem.candidateRoom.entries())
        expect(count("candidate", c)).toBeLessThanOrEqual(room);
      const turns = chooseInTurn(problem);
      expect(worth(problem, solved)).toBeGreaterThanOrEqual(worth(problem, turns) - 0.01);
    }),
    { numRuns: 25 },
  );
});

test("the figures of an assignment: how many, their mean, who has a choice of three, who is asked too often", () => {
  const problem: AssignmentProblem = {
    pairs: [],
    vacatureRoom: [5, 5],
    candidateRoom: [1, 2],
    priority: [1, 1],
  };
  const pair = (vacature: number, candidate: number, total: number) => ({
    vacature,
    candidate,
    total,
  });
  const chosen = [pair(0, 0, 60), pair(0, 1, 70), pair(0, 2, 80), pair(1, 1, 90), pair(1, 0, 50)];
  expect(assignmentFigures(problem, chosen)).toEqual({
    proposals: 5,
    vacaturesWithEnough: 1,
    meanTotal: 70,
    overAsked: 2,
  });
  expect(assignmentFigures(problem, [])).toEqual({
    proposals: 0,
    vacaturesWithEnough: 0,
    meanTotal: 0,
    overAsked: 0,
  });
});
