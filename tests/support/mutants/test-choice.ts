/**
 * Which tests run for a fault: those in which the function ran that holds it, by a traced run of every
 * unit and database test; for what stands outside functions, those in which a function ran of the file or
 * of one that imports it. Quick tests beside the file come first.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SOURCE_FILES } from "../../architecture/source-files.ts";
import { JUDGED_FILES } from "./judged-files.ts";
import type { Mutation } from "./mutation.ts";
import { vitest } from "./run-tests.ts";
import { tracedAround, tracedText } from "./trace-functions.ts";
import { copyTree } from "./tree-copy.ts";

type Trace = { file: string; milliseconds: number; ran: string[] };
type Traced = { key: string; failed: string[]; traces: Trace[] };

const MAX_TRACED_MS = 1_800_000;
/** Who is reached by half the house is judged by the nearest tests: that may let a fault live, never die. */
const MOST_TESTS = 15;
const SETUP = "tests/support/mutants/trace-tests.ts";

/** Traces the tests, or takes the trace kept in `file` when no source has changed since. */
export async function traceTests(file: string, env: Record<string, string>): Promise<Traced> {
  const key = createHash("sha256");
  for (const { path, text } of SOURCE_FILES) key.update(`${path}\n${text}\n`);
  const digest = key.digest("hex");
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Traced;
    if (kept.key === digest || process.env.KEEP_TRACE === "1") return kept;
  }
  const traced = { key: digest, ...(await runTraced(env)) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(traced));
  return traced;
}

async function runTraced(env: Record<string, string>): Promise<Omit<Traced, "key">> {
  const tree = copyTree();
  const traces = join(tree.folder, "traces");
  mkdirSync(traces);
  for (const { path, text } of JUDGED_FILES)
    writeFileSync(join(tree.folder, path), tracedText(path, text));
  writeFileSync(join(tree.folder, "vitest.traced.config.ts"), TRACED_CONFIG);
  const report = join(tree.folder, "traced.json");
  const { code, output } = await vitest(
    tree.folder,
    [
      ...["run", "--config=vitest.traced.config.ts", "--project=unit", "--project=database"],
      ...["--reporter=json", `--outputFile=${report}`, "--exclude=tests/architecture/**"],
    ],
    { milliseconds: MAX_TRACED_MS, env: { ...env, TRACE_FOLDER: traces } },
  );
  if (!existsSync(report)) throw new Error(`the tests did not run (${code}): ${output}`);
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
    testResults: { name: string; status: string }[];
  };
  const failed = testResults
    .filter(({ status }) => status === "failed")
    .map(({ name }) => name.replace(`${tree.folder}/`, ""));
  const found = readdirSync(traces).map(
    (name) => JSON.parse(readFileSync(join(traces, name), "utf8")) as Trace,
  );
  rmSync(traces, { recursive: true });
  tree.drop();
  return { failed, traces: found };
}

const TRACED_CONFIG = `
import base from "../../../vitest.config.ts";
const projects = base.test.projects.map((project) => ({
  ...project,
  test: { ...project.test, setupFiles: ["${SETUP}"], testTimeout: 120_000 },
}));
export default { test: { projects } };
`;

/** The tests for a fault, in the order in which they run, and how long they took without it. */
export function testsFor(
  mutation: Mutation,
  text: string,
  { traces, failed }: Traced,
): { tests: string[]; usualMs: number } {
  const { file, start } = mutation;
  const name = tracedAround(file, text, start);
  const users = new Set([file, ...importersOf(file)].map((path) => `${path}@`));
  const chosen = traces
    .filter(({ ran }) =>
      name === null
        ? ran.some((one) => users.has(one.slice(0, one.indexOf("@") + 1)))
        : ran.includes(name),
    )
    .filter((trace) => !failed.includes(trace.file))
    .sort((a, b) => distance(a, file) - distance(b, file) || a.milliseconds - b.milliseconds)
    .slice(0, MOST_TESTS);
  const usualMs = chosen.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return { tests: chosen.map((trace) => trace.file), usualMs };
}

function importersOf(file: string): string[] {
  return SOURCE_FILES.filter(({ imports }) => imports.includes(file)).map(({ path }) => path);
}

/** 0 for the file's own test, 1 for a neighbour, 2 for another quick one, 3 for the rest. */
function distance({ file }: Trace, judged: string): number {
  const stem = judged.replace(/(\.server)?\.ts$/, "");
  if (file.startsWith(`${stem}.`)) return 0;
  if (dirname(file) === dirname(judged)) return 1;
  return file.includes(".server.test.") ? 3 : 2;
}
