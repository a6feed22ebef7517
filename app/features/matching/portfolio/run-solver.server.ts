import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { AssignmentProblem, EligiblePair } from "./assignment.ts";
import { solveAssignment } from "./solve-assignment.ts";

const WORKER_FILE = "build/workers/portfolio.worker.js";

/** Solves a portfolio beside the web thread; in it where the sources run without a build. */
export function runSolver(problem: AssignmentProblem): Promise<EligiblePair[]> {
  const file = join(process.cwd(), WORKER_FILE);
  if (!existsSync(file)) return solveAssignment(problem);
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: problem });
    worker.once("message", (chosen: EligiblePair[]) => {
      resolve(chosen);
      void worker.terminate();
    });
    worker.once("error", reject);
  });
}
