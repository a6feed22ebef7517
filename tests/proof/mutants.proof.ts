/**
 * Do the tests notice faults? Every known fault that once lived, and 150 drawn by two seeds from all places
 * in rules, policies, verbs and guards, each planted alone in a copy of the tree and left to the unit and
 * database tests in which its function runs. Needs PostgreSQL: locks show nowhere else. Goes on where it
 * was cut off (MUTANTS_FOLDER, else `build/mutants`). MUTANTS says how many are drawn, LANES how many are
 * judged side by side; ONLY=known or drawn leaves the others out.
 */

import { SOURCE_FILES } from "../architecture/source-files.ts";
import { findPostgres } from "../support/facilities/postgres.ts";
import { makeTemplate } from "../support/migrated-database.ts";
import { drawnBefore } from "../support/mutants/draw-mutants.ts";
import { dropCopies } from "../support/mutants/drop-copies.ts";
import { judgeMutants, type Verdict } from "../support/mutants/judge-mutants.ts";
import { placeOf } from "../support/mutants/known-faults.ts";
import { KNOWN_MUTANTS } from "../support/mutants/known-mutants.data.ts";
import type { Trial } from "../support/mutants/mutation.ts";
import { reasonOf } from "../support/mutants/survivor-reason.ts";
import { testsFor, traceTests } from "../support/mutants/test-choice.ts";
import { NOT_RUN } from "../support/parts.ts";

const SEEDS = [20_261_130, 19_730_716];
const DRAWN = Number(process.env.MUTANTS ?? 150);
/** What one test file takes at most. */
const USUAL_MS = 30_000;
const LEAST_KILLED = 0.85;
const FOLDER = process.env.MUTANTS_FOLDER ?? "build/mutants";

const started = Date.now();
const postgres = await findPostgres();
if (postgres.missing) {
  console.log(postgres.missing);
  process.exit(NOT_RUN);
}
let failed = 0;
const server = postgres.env.TEST_DATABASE_URL ?? "";
// Made once, by the code without a fault: making it anew would take a third of the time.
const template = await makeTemplate(server);
const env = { ...postgres.env, TEST_TEMPLATE_URL: template };
try {
  if (process.env.ONLY !== "drawn") await judgeKnown();
  if (process.env.ONLY !== "known") await judgeDrawn();
} finally {
  await dropCopies(server, template);
  await postgres.stop();
}
console.log(`${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
process.exit(failed > 0 ? 1 : 0);

async function judgeKnown(): Promise<void> {
  const trials = KNOWN_MUTANTS.map((known): Trial => {
    const { mutation, test } = placeOf(known);
    return { name: known.name, mutation, tests: [test], usualMs: USUAL_MS };
  });
  const verdicts = await judge(trials, "known");
  tell(
    verdicts.every(({ outcome }) => outcome === "killed"),
    `known faults that die: ${killed(verdicts)} of ${trials.length}`,
  );
}

async function judgeDrawn(): Promise<void> {
  const traced = await traceTests(`${FOLDER}/trace.json`, env);
  if (traced.failed.length > 0) console.log("fail without any fault:", traced.failed);
  const texts = new Map(SOURCE_FILES.map(({ path, text }) => [path, text]));
  const all: Verdict[] = [];
  for (const seed of SEEDS) {
    const count = Math.ceil(DRAWN / SEEDS.length);
    const mutants = drawnBefore(`${FOLDER}/${seed}.drawn.json`, seed, count);
    const trials = mutants.map((mutation, i): Trial => {
      const chosen = testsFor(mutation, texts.get(mutation.file) ?? "", traced);
      return { name: `${seed}/${i + 1}`, mutation, ...chosen };
    });
    const verdicts = await judge(trials, `${seed}`);
    all.push(...verdicts);
    console.log(`seed ${seed}: ${killed(verdicts)} of ${verdicts.length} die`);
  }
  console.log("\nsurvivors");
  for (const verdict of all.filter(({ outcome }) => outcome === "lives"))
    console.log(`  ${verdict.line}\n      ${reasonOf(verdict.line) ?? "NO REASON GIVEN"}`);
  const share = killed(all) / all.length;
  tell(
    share >= LEAST_KILLED,
    `drawn faults that die: ${killed(all)} of ${all.length} (${(100 * share).toFixed(1)} %)`,
  );
}

function judge(trials: Trial[], name: string): Promise<Verdict[]> {
  return judgeMutants(trials, { ledger: `${FOLDER}/${name}.jsonl`, env });
}

function killed(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ outcome }) => outcome === "killed").length;
}

function tell(good: boolean, line: string): void {
  if (!good) failed++;
  console.log(`${good ? "✓" : "✗"} ${line}`);
}
