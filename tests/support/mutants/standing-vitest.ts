/**
 * A program in a copy of the tree: one vitest that stays, so that what has no fault is read and compiled
 * once. Each run has worker processes of its own, so nothing that a fault did is left for the next. Takes
 * the file that changed and the tests to run in their order; answers with the first thing that failed.
 */
import { resolve } from "node:path";
import { createVitest, type Reporter, type TestSpecification } from "vitest/node";

export type Order = { changed: string; tests: readonly string[] };
export type Answer = { ran: number; failure: string | null };

class AsGiven {
  sort(specs: TestSpecification[]): TestSpecification[] {
    return specs;
  }
  shard(specs: TestSpecification[]): TestSpecification[] {
    return specs;
  }
}

let ran = 0;
let failure: string | null = null;
const watching: Reporter = {
  onTestCaseResult(test) {
    if (test.result().state === "failed")
      stopFor(`${test.module.relativeModuleId}: ${test.fullName}`);
  },
  onTestModuleEnd(module) {
    ran++;
    const [error] = module.errors();
    if (module.state() === "failed")
      stopFor(`${module.relativeModuleId}: ${error?.message.split("\n")[0] ?? "failed"}`);
  },
};
const vitest = await createVitest("test", {
  watch: false,
  project: ["unit", "database"],
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
  vitest.invalidateFile(resolve(changed));
  const specs = tests.flatMap((test) => vitest.getModuleSpecifications(resolve(test)));
  if (specs.length !== tests.length) throw new Error(`not all are tests: ${tests}`);
  const { unhandledErrors } = await vitest.runTestSpecifications(specs);
  vitest.state.filesMap.clear();
  const [unhandled] = unhandledErrors as Error[];
  return { ran, failure: failure ?? unhandled?.message.split("\n")[0] ?? null };
}

function stopFor(reason: string): void {
  if (failure !== null) return;
  failure = reason;
  void vitest.cancelCurrentRun("test-failure");
}
