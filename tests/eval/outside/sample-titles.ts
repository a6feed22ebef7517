/**
 * Draws the outside titles from public files, by a seed: `tsx tests/eval/outside/sample-titles.ts <folder>`.
 * The folder holds ESCO's Dutch `occupations_nl.csv`, O*NET's `sample_of_reported_titles_support.csv` and an
 * insurer's list of professions, `mock-professions.ts` (the public repositories bas8334/beroep and
 * saucey/angular-style-guide). Names that stand in our own dictionary are left out; only titles are kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OCCUPATIONS } from "#app/features/taxonomy/occupations.ts";
import { parseCsv } from "#prisma/extract/read-csv.ts";
import { makeRandom } from "#prisma/seed/random.ts";
import { fold } from "#search/dutch/words.ts";

const SEED = 20261130;
const OFFICE = /^(?:331|333|334|41|42|43|44|24[12]|261)/;
const folder = process.argv[2] ?? "";
const known = new Set(OCCUPATIONS.flatMap(({ label, names }) => [label, ...names]).map(fold));
const random = makeRandom(SEED);

const esco = parseCsv(readFileSync(join(folder, "occupations_nl.csv"), "utf8"));
const labels = (isOffice: boolean) =>
  esco
    .filter(({ iscoGroup = "" }) => OFFICE.test(iscoGroup) === isOffice)
    .flatMap(({ preferredLabel = "", altLabels = "" }) => [
      preferredLabel,
      ...altLabels.split("\n"),
    ]);
const insurer = [
  ...readFileSync(join(folder, "mock-professions.ts"), "utf8").matchAll(
    /"_AE_BRPSUBNM": "([^"]+)"/g,
  ),
].map(([, title = ""]) => title);
const onet = parseCsv(
  readFileSync(join(folder, "sample_of_reported_titles_support.csv"), "utf8"),
).map((row) => row["Reported Job Title"] ?? "");

const drawn = [
  ...draw("esco-nl office", labels(true), 240),
  ...draw("esco-nl other", labels(false), 170),
  ...draw("insurer-nl", insurer, 130),
  ...draw("onet-en support", onet, 90),
];
writeFileSync(
  "tests/eval/outside/titles.tsv",
  `title\tsource\n${drawn.map(({ title, source }) => `${title}\t${source}`).join("\n")}\n`,
);
console.log(`${drawn.length} titles`);

function draw(source: string, all: readonly string[], count: number) {
  const fresh = [...new Set(all.map((title) => title.trim()))].filter(
    (title) => title.length > 2 && !known.has(fold(title)),
  );
  const titles: string[] = [];
  while (titles.length < count && fresh.length > 0) {
    titles.push(...fresh.splice(random.between(0, fresh.length - 1), 1));
  }
  return titles.map((title) => ({ title, source }));
}
