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

async function judge(tree: TreeCopy, runner: TestRunner, trial: Trial): Promise<Kept> {
  const { mutation, tests, usualMs } = trial;
  if (tests.length === 0) return { outcome: "lives", by: "no test comes here" };
  const faulty = planted(textOf(mutation.file), mutation);
  const order = { changed: mutation.file, tests };
  const run = await tree.withText(mutation.file, faulty, () =>
    runner.run(order, START_MS + SLOWER * usualMs),
  );
  if (run.ended === "failed") return { outcome: "killed", by: run.by };
  if (run.ended === "out-of-time") return { outcome: "killed", by: `${tests[0]}: no end` };
  return { outcome: "lives", by: "all its tests passed" };
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
