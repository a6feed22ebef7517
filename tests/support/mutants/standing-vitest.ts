/**
 * A program in a copy of the tree: one vitest that stays, so that what has no fault is read and compiled
 * once. Each run has worker processes of its own, so nothing that a fault did is left for the next. Takes
 * the file that changed and the tests to run in their order; answers with the first thing that failed.
 */
import { relative, resolve } from "node:path";
import { createVitest, type Reporter, type TestSpecification } from "vitest/node";
import { PATIENT_CONFIG } from "./tree-copy.ts";

export type Order = { changed: string; tests: readonly string[] };
export type Answer = { ran: number; failure: string | null };

/** Quick ones first. */
const PROJECTS = ["unit", "database"];

class AsGiven {
  sort(specs: TestSpecification[]): TestSpecification[] {
    return specs;
  }
  shard(specs: TestSpecification[]): TestSpecification[] {
    return specs;
  }
}

let last = "";
let ran = 0;
let failure: string | null = null;
const watching: Reporter = {
  onTestCaseResult(test) {
    const { state, errors } = test.result();
    const said = errors?.[0]?.message.split("\n")[0];
    if (state === "failed") stopFor(`${test.module.relativeModuleId}: ${test.fullName}: ${said}`);
  },
  onTestModuleEnd(module) {
    ran++;
    const [error] = module.errors();
    if (module.state() === "failed")
      stopFor(`${module.relativeModuleId}: ${error?.message.split("\n")[0] ?? "failed"}`);
  },
};
const vitest = await createVitest("test", {
  config: PATIENT_CONFIG,
  watch: false,
  project: PROJECTS,
  maxWorkers: 1,
  reporters: [watching],
  sequence: { sequencer: AsGiven },
});
// Finds out which files are tests, and of which project.
await vitest.globTestSpecifications();

process.on("message", async (order: Order) => process.send?.(await answer(order)));
process.on("disconnect", () => process.exit());

async function answer({ changed, tests }: Order): Promise<Answer> {
  ran = 0;
  failure = null;
  // What the last run changed was put back since.
  for (const file of new Set([last, changed])) vitest.invalidateFile(resolve(file));
  last = changed;
  const specs = tests.flatMap((test) => vitest.getModuleSpecifications(resolve(test)));
  if (specs.length !== tests.length) throw new Error(`not all are tests: ${tests}`);
  // One project after the other: vitest would run the quick ones last.
  for (const name of PROJECTS) {
    const own = specs.filter(({ project }) => project.name === name);
    if (own.length === 0 || failure !== null) continue;
    const { unhandledErrors } = await vitest.runTestSpecifications(own);
    vitest.state.filesMap.clear();
    const [unhandled] = unhandledErrors as Error[];
    const [first = ""] = own.map(({ moduleId }) => relative(process.cwd(), moduleId));
    if (unhandled) stopFor(`${first}: ${unhandled.message.split("\n")[0]}`);
  }
  return { ran, failure };
}

function stopFor(reason: string): void {
  if (failure !== null) return;
  failure = reason;
  // Asked twice it ends the process that runs the tests, which would go on with its other files first.
  for (let time = 0; time < 2; time++) void vitest.cancelCurrentRun("test-failure");
}
