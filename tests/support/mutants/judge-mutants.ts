/**
 * Plants faults one at a time in copies of the tree, side by side, and runs the tests chosen for each.
 * Every verdict is written down at once with the texts it rests on: a run that is cut off goes on where it
 * stopped, a death counts until its file or the test that noticed changes, and who lives meets new tests only.
 */
import { SOURCE_FILES } from "../../architecture/source-files.ts";
import { type Kept, openLedger } from "./ledger.ts";
import { mutationLine, planted, type Trial } from "./mutation.ts";
import { type TestRunner, testRunner } from "./run-tests.ts";
import { textHash } from "./text-hash.ts";
import { copyTree, type TreeCopy } from "./tree-copy.ts";

export type Verdict = { name: string; line: string; outcome: "killed" | "lives"; by: string };

const LANES = Number(process.env.LANES ?? 2);
/** Endless loops end here: tests that take eight times what they did, and a minute to start on busy cores. */
const START_MS = 60_000;
const SLOWER = 8;
/** A test that failed because it took too long, which a busy machine can bring about. */
const LATE = /timed out/i;
const TEXTS = new Map(SOURCE_FILES.map(({ path, text }) => [path, text]));

/** Judges every trial; verdicts come back in the order given. */
export async function judgeMutants(
  trials: readonly Trial[],
  { ledger, env }: { ledger: string; env: Record<string, string> },
): Promise<Verdict[]> {
  const { keptFor, write } = openLedger(ledger);
  const verdicts = new Map<Trial, Verdict>();
  const waiting: { trial: Trial; tests: string[] }[] = [];
  for (const trial of trials) {
    const kept = keptFor(trial);
    const tests = kept?.outcome === "killed" ? [] : trial.tests.filter((one) => !passed(kept, one));
    if (kept && tests.length === 0) verdicts.set(trial, told(trial, kept));
    else waiting.push({ trial, tests });
  }
  if (verdicts.size > 0) console.log(`${verdicts.size} verdicts stand from an earlier run`);
  const ends: (() => void)[] = [];
  const lane = async () => {
    const tree = copyTree();
    const runner = testRunner(tree.folder, env);
    ends.push(() => {
      runner.stop();
      tree.drop();
    });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { trial, tests } = next;
      const kept = await judge(tree, runner, { ...trial, tests });
      write(trial, kept);
      const verdict = told(trial, kept);
      verdicts.set(trial, verdict);
      const done = `${verdicts.size}/${trials.length}`;
      console.log(`${done} ${verdict.outcome === "killed" ? "✓" : "✗ LIVES"} ${verdict.name}`);
      console.log(`    ${verdict.line}\n    ${verdict.by}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(LANES, waiting.length) }, lane));
  } finally {
    for (const end of ends) end();
  }
  return trials.map((trial) => verdicts.get(trial)).filter((one) => one !== undefined);
}

/**
 * A fault is noticed when a test fails with it that passes without it in the same tree, at once again where
 * only time ran out; one that fails without it too is left out, and the rest go on.
 */
async function judge(tree: TreeCopy, runner: TestRunner, trial: Trial): Promise<Kept> {
  const { mutation, usualMs } = trial;
  const changed = mutation.file;
  const faulty = planted(textOf(changed), mutation);
  const milliseconds = START_MS + SLOWER * usualMs;
  let tests = trial.tests;
  while (tests.length > 0) {
    const order = { changed, tests };
    const run = await tree.withText(changed, faulty, () => runner.run(order, milliseconds));
    if (run.ended === "passed") return { outcome: "lives", by: "all its tests passed" };
    if (run.ended === "out-of-time") return { outcome: "killed", by: `${tests[0]}: no end` };
    const noticed = run.by.split(": ")[0] ?? "";
    if (LATE.test(run.by)) tree.passes.delete(noticed);
    if (!tree.passes.has(noticed)) {
      const without = await runner.run({ changed, tests: [noticed] }, milliseconds);
      if (without.ended === "passed") tree.passes.add(noticed);
    }
    if (tree.passes.has(noticed)) return { outcome: "killed", by: run.by };
    console.log(`    fails without the fault too: ${noticed}`);
    tests = tests.filter((test) => test !== noticed);
  }
  return { outcome: "lives", by: "no test comes here" };
}

function passed(kept: Kept | null, test: string): boolean {
  return kept?.passed?.[test] === textHash([test]);
}

function told({ name, mutation }: Trial, { outcome, by }: Kept): Verdict {
  return { name, line: mutationLine(textOf(mutation.file), mutation), outcome, by };
}

function textOf(path: string): string {
  const text = TEXTS.get(path);
  if (text === undefined) throw new Error(`${path} is no file of the house`);
  return text;
}
