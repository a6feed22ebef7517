import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** How a run of tests ended: the first thing that failed, nothing failed, or it did not end in time. */
export type TestRun =
  | { ended: "failed"; by: string }
  | { ended: "passed" }
  | { ended: "out-of-time" };

type Report = {
  testResults: {
    name: string;
    status: string;
    message: string;
    startTime: number;
    endTime: number;
    assertionResults: { fullName: string; status: string }[];
  }[];
};

/**
 * Runs test files in a folder, up to the first that fails, within so many milliseconds. Throws when the
 * tests did not run at all: that is no fault noticed.
 */
export async function runTests(
  folder: string,
  files: readonly string[],
  { milliseconds, env }: { milliseconds: number; env: Record<string, string> },
): Promise<TestRun> {
  const reportFile = join(folder, "test-report.json");
  rmSync(reportFile, { force: true });
  const args = ["run", "--project=unit", "--project=database", "--bail=1", "--maxWorkers=1"];
  const outcome = await vitest(
    folder,
    [...args, "--reporter=json", `--outputFile=${reportFile}`, ...files],
    { milliseconds, env },
  );
  if (outcome.code === null) return { ended: "out-of-time" };
  if (outcome.code === 0) return { ended: "passed" };
  const by = firstFailure(reportFile, folder);
  if (by === null) throw new Error(`the tests did not run: ${outcome.output.slice(-2000)}`);
  return { ended: "failed", by };
}

/** Vitest in a folder; the code it ended with, or null when it had to be ended. */
export function vitest(
  folder: string,
  args: readonly string[],
  { milliseconds, env }: { milliseconds: number; env: Record<string, string> },
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const program = join(folder, "node_modules/vitest/vitest.mjs");
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { ...process.env, ...env, FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let output = "";
    const take = (part: Buffer) => {
      output = (output + part.toString()).slice(-20_000);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    let late = false;
    // The whole group: its workers hold the loop that does not end.
    const end = () => child.pid && process.kill(-child.pid, "SIGKILL");
    const timer = setTimeout(() => {
      late = true;
      end();
    }, milliseconds);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code: late ? null : (code ?? 1), output });
    });
  });
}

/** The first test that failed, or the file that could not be loaded; null when there is no report of any. */
function firstFailure(reportFile: string, folder: string): string | null {
  try {
    const { testResults } = JSON.parse(readFileSync(reportFile, "utf8")) as Report;
    const failed = testResults.find(({ status }) => status === "failed");
    if (!failed) return null;
    const test = failed.assertionResults.find(({ status }) => status === "failed");
    const file = failed.name.replace(`${folder}/`, "");
    return `${file}: ${test?.fullName ?? failed.message.split("\n")[0]}`;
  } catch {
    return null;
  }
}
