/**
 * Reporters of both test runners that note how long each test took, and the list of the slowest of
 * them. They write to SLOW_TESTS_FILE, one test a line: milliseconds, a tab, its place and name.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import type { TestCase as PlaywrightTest, TestResult } from "@playwright/test/reporter";
import type { TestCase as VitestTest } from "vitest/node";

const SHOWN = 10;

/** For Vitest's and Playwright's `reporters`, beside their own. */
export default class SlowTests {
  onTestCaseResult(test: VitestTest): void {
    note(test.diagnostic()?.duration ?? 0, test.module.relativeModuleId, test.name);
  }

  onTestEnd(test: PlaywrightTest, result: TestResult): void {
    note(result.duration, relative(process.cwd(), test.location.file), test.title);
  }
}

/** The slowest tests noted in a file, slowest first, as lines to print. */
export function slowestTests(file: string): string[] {
  if (!existsSync(file)) return [];
  const noted = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [ms, ...name] = line.split("\t");
      return { ms: Number(ms), name: name.join(" ") };
    });
  return noted
    .sort((a, b) => b.ms - a.ms)
    .slice(0, SHOWN)
    .map(({ ms, name }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

function note(ms: number, file: string, name: string): void {
  const path = process.env.SLOW_TESTS_FILE;
  if (path) appendFileSync(path, `${Math.round(ms)}\t${file}\t${name}\n`);
}
