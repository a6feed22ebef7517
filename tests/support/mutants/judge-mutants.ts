/**
 * Plants faults one at a time in copies of the tree, two side by side, and runs the tests chosen for each.
 * Every verdict is written down at once, under the texts it rests on: a run that is cut off goes on where
 * it stopped, and a verdict counts until the file or one of its tests changes.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { SOURCE_FILES } from "../../architecture/source-files.ts";
import { type Mutation, mutationLine, planted } from "./mutation.ts";
import { runTests } from "./run-tests.ts";
import { copyTree, type TreeCopy } from "./tree-copy.ts";

/** A fault with the tests that should notice it. */
export type Trial = { name: string; mutation: Mutation; tests: string[]; usualMs: number };
export type Verdict = { name: string; line: string; outcome: "killed" | "lives"; by: string };

const LANES = 2;
/** Endless loops end here: tests that take eight times what they did, and a minute to start on busy cores. */
const START_MS = 60_000;
const SLOWER = 8;
const TEXTS = new Map(SOURCE_FILES.map(({ path, text }) => [path, text]));

/** Judges every trial; verdicts come back in the order given. */
export async function judgeMutants(
  trials: readonly Trial[],
  { ledger, env }: { ledger: string; env: Record<string, string> },
): Promise<Verdict[]> {
  const known = readLedger(ledger);
  const verdicts = new Map<Trial, Verdict>();
  const waiting = trials.filter((trial) => {
    const kept = known.get(keyOf(trial));
    if (kept) verdicts.set(trial, { ...kept, name: trial.name });
    return !kept;
  });
  if (waiting.length < trials.length)
    console.log(`${trials.length - waiting.length} verdicts stand from an earlier run`);
  const trees: TreeCopy[] = [];
  const lane = async () => {
    const tree = copyTree();
    trees.push(tree);
    for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
      const verdict = await judge(tree, trial, env);
      verdicts.set(trial, verdict);
      appendFileSync(ledger, `${JSON.stringify({ key: keyOf(trial), verdict })}\n`);
      const done = `${verdicts.size}/${trials.length}`;
      console.log(`${done} ${verdict.outcome === "killed" ? "✓" : "✗ LIVES"} ${verdict.name}`);
      console.log(`    ${verdict.line}\n    ${verdict.by}`);
    }
  };
  mkdirSync(dirname(ledger), { recursive: true });
  try {
    await Promise.all(Array.from({ length: Math.min(LANES, waiting.length) }, lane));
  } finally {
    for (const tree of trees) tree.drop();
  }
  return trials.map((trial) => verdicts.get(trial)).filter((one) => one !== undefined);
}

async function judge(tree: TreeCopy, trial: Trial, env: Record<string, string>): Promise<Verdict> {
  const { name, mutation, tests, usualMs } = trial;
  const text = textOf(mutation.file);
  const told = { name, line: mutationLine(text, mutation) };
  if (tests.length === 0) return { ...told, outcome: "lives", by: "no test comes here" };
  const run = await tree.withText(mutation.file, planted(text, mutation), () =>
    runTests(tree.folder, tests, { milliseconds: START_MS + SLOWER * usualMs, env }),
  );
  if (run.ended === "failed") return { ...told, outcome: "killed", by: run.by };
  if (run.ended === "out-of-time") return { ...told, outcome: "killed", by: "it never ended" };
  return { ...told, outcome: "lives", by: `${tests.length} test files passed` };
}

function readLedger(ledger: string): Map<string, Verdict> {
  if (!existsSync(ledger)) return new Map();
  const lines = readFileSync(ledger, "utf8").trim().split("\n").filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as { key: string; verdict: Verdict });
  return new Map(rows.map(({ key, verdict }) => [key, verdict]));
}

/** The texts that a verdict rests on: the file with its fault and every test that ran. */
function keyOf({ mutation, tests }: Trial): string {
  const hash = createHash("sha256").update(JSON.stringify(mutation));
  for (const path of [mutation.file, ...[...tests].sort()])
    hash.update(`\n${path}\n${textOf(path)}`);
  return hash.digest("base64url");
}

function textOf(path: string): string {
  const text = TEXTS.get(path);
  if (text === undefined) throw new Error(`${path} is no file of the house`);
  return text;
}
