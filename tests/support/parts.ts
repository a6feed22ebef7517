import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Facility } from "./facilities/facility.ts";
import { slowestTests } from "./slow-tests.ts";

type Outcome = "passed" | "FAILED" | "NOT RUN";
type Part = { name: string; outcome: Outcome; seconds: number; note: string };

/** What a script of a part exits with when the machine lacks what it needs; it prints why itself. */
export const NOT_RUN = 3;

/** A run of several parts, each a program of its own, with an account of what ran at its end. */
export type PartRun = {
  /** Whether any part whose name begins so was asked for. */
  wants: (name: string) => boolean;
  /** Runs one part; its program may exit with `NOT_RUN`. */
  run: (
    name: string,
    note: string,
    command: string[],
    env?: Record<string, string>,
  ) => Promise<void>;
  /** The same with what the machine has to have; NOT RUN, with the reason, when it is missing. */
  runOn: (facility: Facility, name: string, command: string[]) => Promise<void>;
  /** The same for what no one has to have: its absence is said loudly at the end and fails nothing. */
  runWhenThere: (facility: Facility, name: string, command: string[]) => Promise<void>;
  /** Prints what ran and ends this process: 1 when a part failed, or with CI=true did not run. */
  report: (line: string) => never;
};

/** A new run; with `only`, parts of other names are passed over. */
export function startParts(only: readonly string[] = []): PartRun {
  const parts: Part[] = [];
  const notices: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-parts-"));
  const slow = join(folder, "slow-tests");

  const wants = (name: string) => only.length === 0 || only.some((one) => one.startsWith(name));

  const run: PartRun["run"] = async (name, note, [command = "", ...args], env = {}) => {
    if (only.length > 0 && !only.includes(name)) return;
    console.log(`\n── ${name}: ${note}`);
    const started = Date.now();
    const code = await new Promise<number>((resolve) => {
      const child = spawn(command, args, {
        stdio: "inherit",
        env: { ...process.env, SLOW_TESTS_FILE: slow, ...env },
      });
      child.on("close", (status) => resolve(status ?? 1));
    });
    const outcome = code === 0 ? "passed" : code === NOT_RUN ? "NOT RUN" : "FAILED";
    parts.push({ name, outcome, seconds: (Date.now() - started) / 1000, note });
  };

  const runOn: PartRun["runOn"] = async (facility, name, command) => {
    if (!facility.missing) return run(name, facility.label, command, facility.env);
    if (only.length > 0 && !only.includes(name)) return;
    parts.push({ name, outcome: "NOT RUN", seconds: 0, note: facility.missing });
  };

  const runWhenThere: PartRun["runWhenThere"] = async (facility, name, command) => {
    if (!facility.missing) return run(name, facility.label, command, facility.env);
    if (only.length > 0 && !only.includes(name)) return;
    notices.push(`NOTICE   ${name} DID NOT RUN: ${facility.missing}`);
  };

  const report: PartRun["report"] = (line) => {
    console.log("\n── what ran");
    for (const { name, outcome, seconds, note } of parts) {
      console.log(
        `${outcome.padEnd(8)} ${name.padEnd(24)} ${seconds.toFixed(0).padStart(4)} s  ${note}`,
      );
    }
    const slowest = slowestTests(slow);
    rmSync(folder, { recursive: true, force: true });
    if (slowest.length > 0) console.log(["\n── the slowest tests", ...slowest].join("\n"));
    for (const notice of notices) console.log(notice);
    const count = (outcome: Outcome) => parts.filter((part) => part.outcome === outcome).length;
    const notRun = count("NOT RUN");
    console.log(line);
    console.log(`${count("passed")} passed, ${count("FAILED")} failed, ${notRun} skipped`);
    process.exit(count("FAILED") > 0 || (notRun > 0 && process.env.CI === "true") ? 1 : 0);
  };

  return { wants, run, runOn, runWhenThere, report };
}
