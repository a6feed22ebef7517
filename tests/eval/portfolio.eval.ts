/** The portfolio's assignment beside two greedy ways, on a world in which candidates are scarce. */

import { makePool } from "#app/features/matching/pool/candidate-columns.ts";
import { findRow, putCandidate } from "#app/features/matching/pool/encode-candidate.ts";
import { rankPool } from "#app/features/matching/pool/rank-pool.ts";
import {
  type AssignmentProblem,
  assignmentFigures,
  chooseAlone,
  chooseInTurn,
  type EligiblePair,
  MAX_LIVE_PROPOSALS,
  MAX_PROPOSALS_A_VACATURE,
} from "#app/features/matching/portfolio/assignment.ts";
import { solveAssignment } from "#app/features/matching/portfolio/solve-assignment.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import { makeRandom } from "#prisma/seed/random.ts";
import { startReport } from "../support/eval-report.ts";
import { randomCandidates, randomVacatures } from "../support/random-pool.ts";

const VACATURES = 50;
const CANDIDATES = 1000;
const WEIGHED = 60;

const report = startReport(`Portfolio: ${VACATURES} vacatures × ${CANDIDATES} candidates`);
let slowest = 0;
let never = true;
const rows: (string | number)[][] = [];
for (const seed of [1, 2, 3, 4, 5]) {
  const started = performance.now();
  const problem = drawProblem(seed);
  const solved = await solveAssignment(problem);
  slowest = Math.max(slowest, performance.now() - started);
  const ways = {
    "each for itself, no cap": chooseAlone(problem),
    "in turn, same caps": chooseInTurn(problem),
    "assignment, same caps": solved,
  };
  for (const [way, chosen] of Object.entries(ways)) {
    const { proposals, vacaturesWithEnough, meanTotal, overAsked } = assignmentFigures(
      problem,
      chosen,
    );
    rows.push([
      `${seed}: ${problem.pairs.length} pairs`,
      way,
      String(proposals),
      String(vacaturesWithEnough),
      meanTotal.toFixed(1),
      String(overAsked),
    ]);
  }
  const enough = (chosen: EligiblePair[]) => assignmentFigures(problem, chosen).vacaturesWithEnough;
  never &&= enough(solved) >= enough(ways["in turn, same caps"]);
}
report.table(["world", "way", "proposals", "three or more", "mean total", "over-asked"], rows);
report.say(`slowest world, ranking and solving: ${slowest.toFixed(0)} ms`);
report.promise("each world within 5 s", slowest <= 5000);
report.promise("never fewer vacatures with a choice than in turn under the same caps", never);
report.end();

/** A world: half of the candidates are in talks already, so that few proposals are left for each. */
function drawProblem(seed: number): AssignmentProblem {
  const random = makeRandom(seed);
  const pool = makePool(CANDIDATES);
  for (const candidate of randomCandidates(CANDIDATES, 100 + seed)) putCandidate(pool, candidate);
  const vacatures = randomVacatures(VACATURES, 200 + seed);
  const pairs = vacatures.flatMap((vacature, at) =>
    rankPool(
      vacature,
      pool,
      { open: WEIGHED, blocked: 0, goodOnly: true },
      DICTIONARY_RELATIONS,
    ).open.map(({ id, total }) => ({ vacature: at, candidate: findRow(pool, id) ?? 0, total })),
  );
  return {
    pairs,
    vacatureRoom: vacatures.map(() => MAX_PROPOSALS_A_VACATURE),
    candidateRoom: Array.from({ length: CANDIDATES }, () =>
      random.pick([0, 1, 1, MAX_LIVE_PROPOSALS]),
    ),
    priority: vacatures.map(() => 1 + random.next()),
  };
}
