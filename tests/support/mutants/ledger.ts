import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Trial } from "./mutation.ts";
import { textHash } from "./text-hash.ts";

/** How a fault fared: the test that noticed it first, or every test that passed, with its text. */
export type Kept = {
  outcome: "killed" | "lives";
  by: string;
  passed?: Record<string, string>;
};
type Line = Kept & { key: string; noticed?: string };
type Ledger = {
  /** What is known of a fault from earlier runs and still holds; null when nothing is. */
  keptFor: (trial: Trial) => Kept | null;
  write: (trial: Trial, kept: Kept) => void;
};

/** The verdicts in a file, one a line; later lines add to earlier ones. */
export function openLedger(file: string): Ledger {
  mkdirSync(dirname(file), { recursive: true });
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  const known = new Map<string, Line>();
  for (const text of lines.filter(Boolean)) {
    const line = JSON.parse(text) as Line;
    known.set(line.key, line);
  }
  return {
    keptFor: (trial) => {
      const line = known.get(keyOf(trial));
      const stands = line?.outcome === "lives" || line?.noticed === hashOfTest(line?.by);
      return line && stands ? line : null;
    },
    write: (trial, kept) => {
      const key = keyOf(trial);
      const tests = Object.fromEntries(trial.tests.map((test) => [test, textHash([test])]));
      const line: Line =
        kept.outcome === "lives"
          ? { ...kept, key, passed: { ...known.get(key)?.passed, ...tests } }
          : { ...kept, key, noticed: hashOfTest(kept.by) };
      known.set(key, line);
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
  };
}

/** The fault and the text of the file that it is planted in. */
function keyOf({ mutation }: Trial): string {
  const { file, start, end, replacement } = mutation;
  return `${file}:${start}-${end}:${replacement.replace(/\s+/g, " ")}:${textHash([file])}`;
}

function hashOfTest(by = ""): string {
  return textHash([by.split(": ")[0] ?? ""]);
}
