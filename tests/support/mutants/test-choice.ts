/**
 * Which tests run for a fault: those in which the function ran that holds it, by a traced run of every
 * unit and database test; for what stands outside functions, those that import the file or in which a
 * function ran of it or of one that imports it. Quick tests beside the file come first.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isTest, SOURCE_FILES } from "../../architecture/source-files.ts";
import { JUDGED_FILES } from "./judged-files.ts";
import type { Mutation } from "./mutation.ts";
import { textHash } from "./text-hash.ts";
import { tracedAround, tracedText } from "./trace-functions.ts";
import { copyTree, PATIENT_CONFIG } from "./tree-copy.ts";
import { vitest } from "./vitest-once.ts";

type Trace = { file: string; hash: string; milliseconds: number; ran: string[] };
type Traced = { product: string; failed: string[]; traces: Trace[] };

const MAX_TRACED_MS = 1_800_000;
/** Who is reached by half the house is judged by the nearest tests: that may let a fault live, never die. */
const MOST_TESTS = 15;
const SETUP = "tests/support/mutants/trace-tests.ts";
/** What runs on a server of its own leaves no trace; a hash of the rules' text notices every change, and no fault. */
const UNTRACED =
  /^tests\/(proof|routes)\/|^tests\/access\/[a-z-]+\.test\.ts$|\/rule-version\.test\.ts$/;

/** Traces the tests, or those of them that are new or changed since the trace kept in `file`. */
export async function traceTests(file: string, env: Record<string, string>): Promise<Traced> {
  const product = SOURCE_FILES.filter(({ path }) => !path.startsWith("tests/") && !isTest(path));
  const digest = textHash(product.map(({ path }) => path));
  const tests = SOURCE_FILES.map(({ path }) => path).filter(
    (path) => isTest(path) && !UNTRACED.test(path),
  );
  const kept = readKept(file);
  const standing = kept?.product === digest ? kept.traces : [];
  const traces = standing.filter(
    (one) => tests.includes(one.file) && one.hash === textHash([one.file]),
  );
  const missing = tests.filter((path) => !traces.some((one) => one.file === path));
  const fresh = missing.length > 0 ? await runTraced(missing, env) : { failed: [], traces: [] };
  const traced = { product: digest, failed: fresh.failed, traces: [...traces, ...fresh.traces] };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(traced));
  return traced;
}

function readKept(file: string): Traced | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Traced) : null;
}

async function runTraced(
  tests: string[],
  env: Record<string, string>,
): Promise<Omit<Traced, "product">> {
  const tree = copyTree();
  const folder = join(tree.folder, "traces");
  mkdirSync(folder);
  for (const { path, text } of JUDGED_FILES)
    writeFileSync(join(tree.folder, path), tracedText(path, text));
  const report = join(tree.folder, "traced.json");
  const { code, output } = await vitest(
    tree.folder,
    [
      ...["run", `--config=${PATIENT_CONFIG}`, "--project=unit", "--project=database"],
      ...["--reporter=json", `--outputFile=${report}`, ...tests],
    ],
    { milliseconds: MAX_TRACED_MS, env: { ...env, TRACE_FOLDER: folder, SETUP_FILE: SETUP } },
  );
  if (!existsSync(report)) throw new Error(`the tests did not run (${code}): ${output}`);
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
    testResults: { name: string; status: string }[];
  };
  const failed = testResults
    .filter(({ status }) => status === "failed")
    .map(({ name }) => name.replace(`${tree.folder}/`, ""));
  const traces = readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Omit<Trace, "hash">)
    .filter((one) => !failed.includes(one.file))
    .map((one) => ({ ...one, hash: textHash([one.file]) }));
  tree.drop();
  return { failed, traces };
}

/** The tests for a fault, in the order in which they run, and how long they took without it. */
export function testsFor(
  mutation: Mutation,
  text: string,
  { traces }: Traced,
): { tests: string[]; usualMs: number } {
  const { file, start } = mutation;
  const name = tracedAround(file, text, start);
  const importers = importersOf(file);
  const users = new Set([file, ...importers].map((path) => `${path}@`));
  const chosen = traces
    .filter((trace) =>
      name === null
        ? importers.includes(trace.file) ||
          trace.ran.some((one) => users.has(one.slice(0, one.indexOf("@") + 1)))
        : trace.ran.includes(name),
    )
    .sort((a, b) => distance(a, file) - distance(b, file) || a.milliseconds - b.milliseconds)
    .slice(0, MOST_TESTS);
  const usualMs = chosen.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return { tests: chosen.map((trace) => trace.file), usualMs };
}

function importersOf(file: string): string[] {
  return SOURCE_FILES.filter(({ imports }) => imports.includes(file)).map(({ path }) => path);
}

/** 0 for the file's own test, 1 for a neighbour, 2 for another quick one, 3 for the rest; quick ones run first. */
function distance({ file }: Trace, judged: string): number {
  const stem = judged.replace(/(\.server)?\.ts$/, "");
  if (file.startsWith(`${stem}.`)) return 0;
  if (dirname(file) === dirname(judged)) return 1;
  return file.includes(".server.test.") ? 3 : 2;
}
