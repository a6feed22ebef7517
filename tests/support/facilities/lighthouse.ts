import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Facility } from "./facility.ts";

const VERSION = "12.8.2";
const FOLDER = resolve(`build/lighthouse-${VERSION}`);
const PROGRAM = join(FOLDER, "node_modules/lighthouse/cli/index.js");

/**
 * Lighthouse's program, as `LIGHTHOUSE` in `env`. It is four times the size of all else that is
 * installed here, so nobody gets it who does not measure: it is fetched at the first use.
 */
export function findLighthouse(): Facility {
  const found = { label: `Lighthouse ${VERSION}`, env: { LIGHTHOUSE: PROGRAM } };
  if (!existsSync(PROGRAM)) install();
  const missing = existsSync(PROGRAM) ? null : `no Lighthouse: npm could not fetch ${VERSION}`;
  return { ...found, missing, stop: async () => {} };
}

function install(): void {
  mkdirSync(FOLDER, { recursive: true });
  const flags = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
  spawnSync("npm", ["install", ...flags, "--prefix", FOLDER, `lighthouse@${VERSION}`], {
    stdio: "inherit",
  });
}
