/**
 * How well clients' own texts are read: 67 invented texts in eleven styles, their truth written before the
 * reader. A third (three styles and two roles) was set aside and never tuned on; its figures stand apart.
 * `--misses` prints the mistakes of the tuned ones. Promised is what all reach; where the set aside do not, it says so.
 */
import { existsSync, readFileSync } from "node:fs";
import { readVacatureText } from "#app/features/vacatures/from-text/read-vacature-text.ts";
import { startReport } from "../support/eval-report.ts";
import { type Scores, type SkillScore, scoreReading } from "./vacature-texts/score-reading.ts";
import { strayValues } from "./vacature-texts/stray-values.ts";
import { type TextCase, textCases } from "./vacature-texts/text-cases.ts";

/** The day on which the texts were written. */
const TODAY = new Date("2026-12-01T00:00:00Z");
const PROMISED = new Map([
  ["role", 0.95],
  ["hours", 0.95],
  ["pay amount", 0.95],
  ["pay period", 0.95],
  ["pay basis", 0.95],
  ["place", 0.95],
  ["contract", 0.95],
  ["education", 0.95],
]);
/** Examples of schema.org, where they are at hand; they are not ours to keep. */
const EXAMPLES = "../shared/data/jobposting/schemaorg_examples.json";

const cases = textCases();
const report = startReport(`${cases.length} texts of vacatures`);
const tuned = measure(cases.filter(({ isAside }) => !isAside));
const aside = measure(cases.filter(({ isAside }) => isAside));
const names = Object.keys({ ...tuned.scores, ...aside.scores });
report.table(
  ["value", "tuned told", "right", "invented", "set aside told", "right", "invented"],
  names.map((name) => [name, ...cells(tuned.scores, name), ...cells(aside.scores, name)]),
);
const parts = { all: measure(cases), tuned, "set aside": aside };
for (const [part, { skills, count, strays }] of Object.entries(parts)) {
  const { read, right, told, kind, kinds } = skills;
  report.say(
    `${part}: ${count} texts; skills precision ${(right / read).toFixed(3)} (${read}), recall ${(right / told).toFixed(3)} (${told}), must or nice ${(kind / kinds).toFixed(3)} (${kinds})`,
  );
  report.promise(`${part}: skills precision at least .90`, right / read >= 0.9);
  report.promise(`${part}: skills recall at least .75`, right / told >= 0.75);
  report.promise(`${part}: no value that stands nowhere (${strays.length})`, strays.length === 0);
}
for (const [name, least] of PROMISED) {
  const { told = 0, right = 0 } = parts.all.scores[name] ?? {};
  report.promise(`all: ${name} at least ${least} (${right}/${told})`, right / told >= least);
  const { told: apart = 0, right: hit = 0 } = aside.scores[name] ?? {};
  if (hit / apart < least) report.say(`        below it on the set aside alone: ${hit}/${apart}`);
}
if (process.argv.includes("--misses")) for (const line of tuned.wrong) report.say(`    ${line}`);
for (const line of [...tuned.strays, ...aside.strays]) report.say(`    stray: ${line}`);
report.say(byExamples());
report.end();

function measure(part: readonly TextCase[]) {
  const scores: Scores = {};
  const skills: SkillScore = { read: 0, right: 0, told: 0, kind: 0, kinds: 0 };
  const wrong: string[] = [];
  const strays: string[] = [];
  for (const one of part) {
    const reading = readVacatureText(one.text, TODAY);
    wrong.push(...scoreReading(scores, skills, one, reading));
    strays.push(...strayValues(one.text, reading).map((line) => `${one.id} ${line}`));
  }
  return { scores, skills, wrong, strays, count: part.length };
}

function cells(scores: Scores, name: string): (string | number)[] {
  const { told, right, invented } = scores[name] ?? { told: 0, right: 0, invented: 0 };
  return [String(told), told === 0 ? "" : right / told, String(invented)];
}

/** How many of schema.org's own examples give what they hold. */
function byExamples(): string {
  if (!existsSync(EXAMPLES)) return "schema.org's examples are not at hand";
  const examples: { jsonld: Record<string, unknown> }[] = JSON.parse(
    readFileSync(EXAMPLES, "utf8"),
  );
  const read = examples
    .filter(({ jsonld }) => jsonld)
    .map(({ jsonld }) => ({
      jsonld,
      reading: readVacatureText(JSON.stringify(jsonld), TODAY),
    }));
  const titled = read.filter(({ jsonld }) => jsonld.title ?? jsonld.name);
  const found = titled.filter(({ reading }) => reading.title !== null).length;
  const strays = read.flatMap(({ jsonld, reading }) =>
    strayValues(JSON.stringify(jsonld), reading),
  );
  const paid = read.filter(({ reading }) => reading.pay !== null).length;
  return `schema.org's examples: ${read.length}, titles ${found} of ${titled.length}, pay in euro ${paid}, strays ${strays.length} ${strays.join("; ")}`;
}
