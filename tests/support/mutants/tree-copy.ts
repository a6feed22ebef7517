import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Vitest's settings in a copy: as in the house, with time for tests on a machine that does more than this,
 * and with a set-up file where one is named.
 */
export const PATIENT_CONFIG = "vitest.patient.config.ts";
const PATIENT = `
import base from "./vitest.config.ts";
const setup = process.env.SETUP_FILE;
const projects = base.test.projects.map((project) => ({
  ...project,
  test: { ...project.test, testTimeout: 120_000, ...(setup && { setupFiles: [setup] }) },
}));
export default { test: { projects } };
`;

/** A copy of the working tree, in which faults may be planted. */
export type TreeCopy = {
  folder: string;
  /** Puts a text in a file for as long as `work` runs. */
  withText: <Result>(file: string, text: string, work: () => Promise<Result>) => Promise<Result>;
  /** The tests that were seen to pass in it without any fault. */
  passes: Set<string>;
  drop: () => void;
};

/** Copies every file that git knows or would take, and the generated client; the packages are shared. */
export function copyTree(): TreeCopy {
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-mutants-"));
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const deleted = new Set(
    execFileSync("git", ["ls-files", "-d"], { encoding: "utf8" }).split("\n"),
  );
  for (const path of [...listed.split("\n"), "prisma/client"])
    if (path && !deleted.has(path)) cpSync(path, join(folder, path), { recursive: true });
  writeFileSync(join(folder, PATIENT_CONFIG), PATIENT);
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    passes: new Set(),
    withText: async (file, text, work) => {
      const path = join(folder, file);
      const original = readFileSync(path, "utf8");
      writeFileSync(path, text);
      try {
        return await work();
      } finally {
        writeFileSync(path, original);
      }
    },
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
}
