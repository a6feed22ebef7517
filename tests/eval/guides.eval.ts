/**
 * How the shipped texts read: words, Flesch-Douma's reading ease (1960; 60 and more is plain, B1 lies
 * there or above), the length of sentences, what paragraphs of different texts share in seven words in
 * a row, and every figure with a unit that has no source and year beside it; posts of the demo may
 * have invented ones.
 */
import { readdirSync, readFileSync } from "node:fs";
import { readFrontMatter } from "#app/features/content/shipped/front-matter.ts";
import { startReport } from "../support/eval-report.ts";
import {
  overlapsBetween,
  type Paragraph,
  paragraphsOf,
  readingEase,
  unsourcedFigures,
} from "../support/texts/reading-measures.ts";

const POSTS = "prisma/seed/posts";
const FOLDERS = ["app/features/content/texts/guides", "app/features/content/texts/pages", POSTS];
const MIN_EASE = 60;
const MAX_SENTENCE = 15;
const MAX_OVERLAP = 0.2;
const SHOWN = 5;
/** The last line of every invented interview. */
const INVENTED = "Dit is een verzonnen gesprek voor de demo.";

const report = startReport("Guides, pages and posts: how they read, and whether each is its own");
const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder).map((name) => {
    const { body } = readFrontMatter(readFileSync(`${folder}/${name}`, "utf8"));
    return { folder, name: name.replace(/\.md$/, ""), body, ...readingEase(body) };
  }),
);
const paragraphs: Paragraph[] = texts.flatMap(({ name, body }) =>
  paragraphsOf(body)
    .filter((text) => text !== INVENTED)
    .map((text) => ({ text, of: name })),
);
const overlaps = overlapsBetween(paragraphs);
const highest = (name: string) =>
  overlaps.find(({ one, other }) => one.of === name || other.of === name)?.share ?? 0;

report.table(
  ["text", "words", "ease", "sentence", "syllables", "overlap"],
  texts.map(({ name, words, ease, meanSentence, meanSyllables }) => [
    name,
    String(words),
    ease.toFixed(1),
    meanSentence.toFixed(1),
    meanSyllables.toFixed(2),
    highest(name),
  ]),
);

report.say(`\n${paragraphs.length} paragraphs; the most alike of different texts:`);
for (const { share, one, other } of overlaps.slice(0, SHOWN)) {
  report.say(`${share.toFixed(3)}  ${one.of}: ${one.text.slice(0, 70)}`);
  report.say(`       ${other.of}: ${other.text.slice(0, 70)}`);
}

const lasting = texts.filter(({ folder }) => folder !== POSTS);
const figures = lasting.flatMap(({ name, body }) =>
  unsourcedFigures(body).map((figure) => `${name}: ${figure}`),
);
report.say(`\nfigures without source and year: ${figures.length} ${figures.join(", ")}`);

const hard = texts.filter(
  ({ ease, meanSentence }) => ease < MIN_EASE || meanSentence > MAX_SENTENCE,
);
report.promise(
  `each reads at ${MIN_EASE} or above, with at most ${MAX_SENTENCE} words a sentence`,
  hard.length === 0,
);
report.promise(
  `no two paragraphs of different texts share ${MAX_OVERLAP} of their shingles`,
  (overlaps[0]?.share ?? 0) < MAX_OVERLAP,
);
report.promise("every figure of a guide or page has source and year", figures.length === 0);
report.end();
