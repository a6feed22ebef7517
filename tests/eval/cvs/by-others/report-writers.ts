import type { CvFacts } from "#app/features/cv/cv-reading.ts";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import { findOffice } from "../../../support/facilities/office.ts";
import { f1, precision, recall } from "../score-reading.ts";
import { OFFICE_LAYOUTS } from "./layouts/own-layouts.ts";
import { ABROAD_PEOPLE } from "./people/abroad.data.ts";
import { FIGURES_AND_CARE_PEOPLE } from "./people/figures-and-care.data.ts";
import { OFFICE_PEOPLE } from "./people/office.data.ts";
import {
  ALL_LAYOUTS,
  OTHERS_LAYOUTS,
  OUR_LAYOUTS,
  renderWriters,
  type WriterFile,
  withTools,
} from "./render-writers.ts";
import {
  emptyWriterScores,
  scoreWriter,
  type WriterPart,
  type WriterScores,
} from "./score-writer.ts";
import { drawSetAside } from "./set-aside-draw.ts";
import { type LongTimes, timeTwoPages } from "./time-two-pages.ts";

const PEOPLE = [...OFFICE_PEOPLE, ...FIGURES_AND_CARE_PEOPLE, ...ABROAD_PEOPLE];
const SLOWEST_MS = 1500;
const MOST_TURNS = 4;
const LEAST_OF_A_LAYOUT = 0.85;

type Figure = (scores: WriterScores) => number;
type Target = { label: string; tuned: number | null; aside: number | null; figure: Figure };
const share =
  (part: WriterPart): Figure =>
  (scores) =>
    recall(scores[part]);
const both =
  (part: WriterPart): Figure =>
  (scores) =>
    f1(scores[part]);

const TARGETS: Target[] = [
  { label: "name", tuned: 0.99, aside: 0.97, figure: share("name") },
  { label: "mail", tuned: 0.99, aside: 0.97, figure: share("email") },
  { label: "telephone", tuned: 0.99, aside: null, figure: share("phone") },
  { label: "periods F1", tuned: 0.95, aside: 0.88, figure: both("periods") },
  { label: "employers F1", tuned: 0.93, aside: 0.82, figure: both("employers") },
  { label: "titles F1", tuned: 0.9, aside: 0.82, figure: both("titles") },
  { label: "roles F1", tuned: 0.9, aside: 0.82, figure: both("roles") },
  { label: "education level F1", tuned: 0.92, aside: null, figure: both("levels") },
  { label: "skills precision", tuned: 0.96, aside: null, figure: (s) => precision(s.skills) },
  { label: "skills recall", tuned: 0.85, aside: 0.7, figure: share("skills") },
  { label: "languages with level F1", tuned: 0.95, aside: 0.88, figure: both("languages") },
  { label: "home place", tuned: 0.95, aside: null, figure: share("place") },
  { label: "hours F1", tuned: null, aside: null, figure: both("hours") },
  { label: "first day F1", tuned: null, aside: null, figure: both("first day") },
];

/** Reads the CVs of people and in layouts by others than the reader's author, and prints the figures. */
export async function reportWriters(folder: string, browserPath: string): Promise<string[]> {
  const aside = drawSetAside(
    PEOPLE.map(({ id }) => id),
    OUR_LAYOUTS,
    OTHERS_LAYOUTS,
  );
  const office = findOffice();
  if (!office)
    console.log(
      "\nLibreOffice is missing: its layouts are left out (install libreoffice-writer-nogui)",
    );
  const files = await withTools(folder, browserPath, office, (tools) =>
    renderWriters(PEOPLE, tools),
  );
  const seen = (layout: string) => !aside.layouts.has(layout) && !(layout in OFFICE_LAYOUTS);
  const known = PEOPLE.filter(({ id }) => !aside.people.has(id));
  const columns = { tuned: emptyWriterScores(), aside: emptyWriterScores() };
  const kinds = {
    people: emptyWriterScores(),
    layouts: emptyWriterScores(),
    both: emptyWriterScores(),
  };
  const byLayout = new Map<string, WriterScores>();
  const asideLayouts = new Map<string, WriterScores>();
  const unread: string[] = [];
  const readOne = async (file: WriterFile, caller: string) => {
    const facts = await factsOf(file, caller, unread);
    const newPerson = aside.people.has(file.person.id);
    const newLayout = aside.layouts.has(file.layout);
    const isTuned = !newPerson && !newLayout;
    const into = isTuned
      ? [columns.tuned, entry(byLayout, file.layout)]
      : [columns.aside, kinds[newPerson && newLayout ? "both" : newPerson ? "people" : "layouts"]];
    if (newLayout) into.push(entry(asideLayouts, file.layout));
    for (const scores of into)
      scoreWriter(scores, `${file.person.id} ${file.layout}`, file.truth, facts);
  };
  // One caller's files are read one by one; two keep both processes of the reader busy.
  const turn = async (odd: number) => {
    for (const file of files.filter((_, i) => i % 2 === odd)) await readOne(file, `eval ${odd}`);
  };
  await Promise.all([turn(0), turn(1)]);
  console.log(
    `\n${PEOPLE.length} people by another hand in ${ALL_LAYOUTS.length} layouts, ${OTHERS_LAYOUTS.length} of them not ours: ${files.length} files. Set aside: ${aside.people.size} people, ${aside.layouts.size} layouts; a file is set aside with either.`,
  );
  console.log(
    `${mark(unread.length === 0)} files that could not be read: ${unread.length} ${[...new Set(unread)].join(", ")}`,
  );
  printTargets(columns.tuned, columns.aside, Object.values(kinds));
  const jobless = [...asideLayouts.values()].filter(
    ({ jobless: none, files: all }) => none === all,
  );
  console.log(
    `${mark(jobless.length === 0)} layouts set aside in which no job is read: ${jobless.length}`,
  );
  printLayouts(byLayout);
  printStored(columns.tuned, columns.aside);
  const times = await withTools(folder, browserPath, null, (tools) =>
    timeTwoPages(known, ALL_LAYOUTS.filter(seen), tools),
  );
  printTimes(times);
  return columns.tuned.mistakes;
}

const NOTHING: CvFacts = {
  name: null,
  email: null,
  phone: null,
  jobs: [],
  studies: [],
  skills: [],
  languages: [],
  terms: { place: null, hours: null, availableFrom: null },
};

/**
 * A file that is not read counts as one in which nothing was found; why is told in `unread`. One that took
 * too long is tried again: its limit is in seconds of the clock, and a busy machine has few.
 */
async function factsOf(
  { path, contentType }: WriterFile,
  caller: string,
  unread: string[],
): Promise<CvFacts> {
  for (let turn = 1; ; turn++) {
    const reading = await readCvFile(path, contentType, caller);
    if (reading.outcome === "read") return reading.facts;
    if (reading.outcome === "took-too-long" && turn < MOST_TURNS) continue;
    unread.push(reading.outcome);
    return NOTHING;
  }
}

function entry(scores: Map<string, WriterScores>, layout: string): WriterScores {
  const found = scores.get(layout) ?? emptyWriterScores();
  scores.set(layout, found);
  return found;
}

const mark = (good: boolean): string => (good ? "✓" : "✗");
const percent = (figure: number): string => `${(figure * 100).toFixed(1)} %`.padStart(9);

function printTargets(tuned: WriterScores, aside: WriterScores, kinds: WriterScores[]): void {
  const heads = ["tuned", "at least", "set aside", "at least", "gap"];
  console.log(
    `${"".padEnd(28)}${heads.map((one) => one.padStart(11)).join("")}   set aside: people, layouts, both (${kinds.map(({ files }) => files).join(", ")} files)`,
  );
  for (const target of TARGETS) {
    const [now, then] = [target.figure(tuned), target.figure(aside)];
    const least = (figure: number | null) => (figure === null ? "" : percent(figure)).padStart(11);
    const sign = (figure: number, wanted: number | null) =>
      wanted === null ? " " : mark(figure >= wanted);
    const gap = `${((now - then) * 100).toFixed(1)}`.padStart(9);
    console.log(
      `${target.label.padEnd(28)}${sign(now, target.tuned)} ${percent(now)}${least(target.tuned)}${sign(then, target.aside)} ${percent(then)}${least(target.aside)}${gap}  ${kinds.map((scores) => percent(target.figure(scores))).join("")}`,
    );
  }
}

/** The tuned part by layout, all below the least figure marked. */
function printLayouts(byLayout: ReadonlyMap<string, WriterScores>): void {
  const judged = TARGETS.filter(({ tuned }) => tuned !== null);
  let low = 0;
  for (const layout of ALL_LAYOUTS) {
    const scores = byLayout.get(layout);
    if (!scores) continue;
    const figures = judged.map(({ label, figure }) => {
      const value = figure(scores);
      if (value < LEAST_OF_A_LAYOUT) low++;
      return `${label.replace(/ F1| with level/g, "")} ${(value * 100).toFixed(0)}${value < LEAST_OF_A_LAYOUT ? "✗" : ""}`;
    });
    console.log(`  ${layout.padEnd(20)}${String(scores.files).padStart(3)}  ${figures.join("  ")}`);
  }
  console.log(`${mark(low === 0)} figures of a layout below ${LEAST_OF_A_LAYOUT * 100} %: ${low}`);
}

function printStored(tuned: WriterScores, aside: WriterScores): void {
  const line = (what: string, here: string[], there: string[]) =>
    console.log(
      `${mark(here.length + there.length === 0)} ${what}: ${here.length} tuned, ${there.length} set aside`,
    );
  line("forbidden data stored", tuned.forbidden, aside.forbidden);
  line("lines of work dropped", tuned.dropped, aside.dropped);
  for (const one of [...tuned.forbidden, ...tuned.dropped]) console.log(`    ${one}`);
}

function printTimes(times: LongTimes): void {
  const slowest = (all: LongTimes) => {
    const sorted = all.map(({ ms }) => ms).sort((a, b) => a - b);
    return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  };
  const [worst] = [...times].sort((a, b) => b.ms - a.ms);
  const p95 = slowest(times);
  console.log(
    `${mark(p95 <= SLOWEST_MS)} reading a CV of two pages: p95 ${Math.round(p95)} ms of one core, at most ${SLOWEST_MS}; ${times.length} files, slowest ${Math.round(worst?.ms ?? 0)} ms, layout ${worst?.layout}`,
  );
}
