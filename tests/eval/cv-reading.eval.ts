/**
 * How well CVs are read: 63 invented ones, each in three of ten layouts, and scans. A third was held
 * out while the parser was written; its figures stand apart. `--misses` prints the mistakes of the rest.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkers } from "#app/build-workers.ts";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import { openWorkers } from "#app/platform/processes/bounded-process.server.ts";
import { findBrowser } from "../support/facilities/browser.ts";
import { NOT_RUN } from "../support/parts.ts";
import { reportWriters } from "./cvs/by-others/report-writers.ts";
import { inventCvs } from "./cvs/invent-cv.ts";
import { type CvFile, LAYOUTS, renderCvs } from "./cvs/render-cvs.ts";
import {
  emptyScores,
  f1,
  PARTS,
  precision,
  recall,
  type Scores,
  scoreReading,
} from "./cvs/score-reading.ts";
import { reportSetAside } from "./cvs/score-set-aside.ts";

const WORKERS = join(process.cwd(), "build/eval-workers");
const TARGETS: [label: string, least: number, figure: (scores: Scores) => number][] = [
  ["name", 0.98, (scores) => recall(scores.name)],
  ["mail", 0.98, (scores) => recall(scores.email)],
  ["phone", 0.98, (scores) => recall(scores.phone)],
  ["periods F1", 0.9, (scores) => f1(scores.periods)],
  ["employers F1", 0.9, (scores) => f1(scores.employers)],
  ["skills precision", 0.95, (scores) => precision(scores.skills)],
  ["skills recall", 0.8, (scores) => recall(scores.skills)],
  ["languages F1", 0.95, (scores) => f1(scores.languages)],
];

const browser = await findBrowser();
if (browser.missing) {
  console.log(`CV reading was not measured: ${browser.missing}`);
  process.exit(NOT_RUN);
}
const folder = await mkdtemp(join(tmpdir(), "rechterhand-cvs-"));
await buildWorkers(WORKERS);
openWorkers(WORKERS);
const cvs = inventCvs();
const files = await renderCvs(cvs, folder, browser.env.CHROME_PATH ?? "");
const all = emptyScores();
const tuned = emptyScores();
const heldOut = emptyScores();
const troubles: string[] = [];
const byLayout = new Map(LAYOUTS.map((layout) => [layout, emptyScores()]));
let scans = 0;
let scansKnown = 0;
const started = Date.now();
await Promise.all([readTurn(0), readTurn(1)]);
const seconds = Math.round((Date.now() - started) / 1000);
const aside = await reportSetAside(folder, browser.env.CHROME_PATH ?? "");
const byOthers = await reportWriters(join(folder, "by-others"), browser.env.CHROME_PATH ?? "");
await rm(folder, { recursive: true, force: true });
await rm(WORKERS, { recursive: true, force: true });
process.exit(report() ? 0 : 1);

/** Reads every second file, so that both processes of the reader are busy. */
async function readTurn(turn: number): Promise<void> {
  for (const file of files.filter((_, i) => i % 2 === turn)) await readOne(file);
}

async function readOne({ cv, layout, path, contentType }: CvFile): Promise<void> {
  const reading = await readCvFile(path, contentType, "eval");
  if (layout === "scan") {
    scans++;
    if (reading.outcome === "no-text") scansKnown++;
    return;
  }
  const label = `${cv.document.id} ${layout}`;
  if (reading.outcome !== "read") troubles.push(`${label}: ${reading.outcome}`);
  const nothing = {
    name: null,
    email: null,
    phone: null,
    jobs: [],
    studies: [],
    skills: [],
    languages: [],
    terms: { place: null, hours: null, availableFrom: null },
  };
  const facts = reading.outcome === "read" ? reading.facts : nothing;
  for (const scores of [all, cv.document.heldOut ? heldOut : tuned, byLayout.get(layout)]) {
    if (scores) scoreReading(scores, label, cv.truth, facts);
  }
}

function report(): boolean {
  const read = files.length - scans;
  console.log(
    `${cvs.length} CVs in ${LAYOUTS.length} layouts and scans: ${files.length} files read in ${seconds} s`,
  );
  const percent = (figure: number) => `${(figure * 100).toFixed(1)} %`.padStart(8);
  console.log(
    `${"".padEnd(22)}${"all".padStart(8)}${"tuned".padStart(10)}${"held out".padStart(10)}   at least`,
  );
  let good = troubles.length === 0;
  for (const [label, least, figure] of TARGETS) {
    const reached = figure(all) >= least;
    good &&= reached;
    console.log(
      `${reached ? "✓" : "✗"} ${label.padEnd(20)}${percent(figure(all))}  ${percent(figure(tuned))}  ${percent(figure(heldOut))}   ${percent(least)}`,
    );
  }
  for (const part of ["titles", "roles", "studies"] as const) {
    console.log(
      `  ${`${part} F1`.padEnd(20)}${percent(f1(all[part]))}  ${percent(f1(tuned[part]))}  ${percent(f1(heldOut[part]))}`,
    );
  }
  for (const [layout, scores] of byLayout) {
    const figures = PARTS.map((part) => `${part} ${(f1(scores[part]) * 100).toFixed(0)}`);
    console.log(`  ${layout.padEnd(20)}${figures.join("  ")}`);
  }
  const planted = files.reduce(
    (sum, { cv, layout }) => sum + (layout === "scan" ? 0 : cv.truth.forbidden.length),
    0,
  );
  console.log(`${scansKnown === scans ? "✓" : "✗"} scans recognised: ${scansKnown} of ${scans}`);
  console.log(
    `${all.forbidden.length === 0 ? "✓" : "✗"} forbidden data stored: ${all.forbidden.length} of ${planted} planted in ${read} files`,
  );
  for (const line of [...troubles, ...all.forbidden]) console.log(`    ${line}`);
  if (process.argv.includes("--misses"))
    for (const line of [...tuned.mistakes, ...aside.mistakes, ...byOthers])
      console.log(`    ${line}`);
  return good && scans === scansKnown && all.forbidden.length === 0;
}
