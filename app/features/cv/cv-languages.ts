/**
 * Idea: names of every language are known, so that a level never runs over to the wrong one. A level
 * belongs to the name in its own part of a line, or else to the name before that lacks one, or else to
 * the next. Promise: no level is guessed.
 */
import type { CefrLevel } from "#app/features/taxonomy/language-level.ts";
import { type Language, languageLabel } from "#app/features/taxonomy/languages.ts";
import { type CvLine, withoutBullet } from "./cv-line.ts";
import type { CvLanguage } from "./cv-reading.ts";
import { LANGUAGE_NAME, languageNamed } from "./person/language-names.ts";

/** Words for a level, first match counts. Own reading of what people mean by them. */
const LEVELS: [string, CefrLevel][] = [
  ["\\bC2\\b", "C2"],
  ["\\bC1\\b", "C1"],
  ["\\bB2\\b", "B2"],
  ["\\bB1\\b", "B1"],
  ["\\bA2\\b", "A2"],
  ["\\bA1\\b", "A1"],
  [
    "moeder(?:s)?ta(?:al|len)(?:niveau)?|moerstaal|1e taal|(?:near[ -])?native|mother tongue|first language|eerste taal|thuistaal|tweetalig|bilingual",
    "C2",
  ],
  ["beperkte? (?:professionele|werk)\\p{L}*|limited working|matig tot redelijk", "B1"],
  [
    "volledige professionele|full professional|zeer goed|heel goed|erg goed|uitstekend|uitmuntend|vloeiend|vlot|fluent(?:ly)?|excellent|perfect|very good|onderhandel\\p{L}*|proficient",
    "C1",
  ],
  [
    "zeer matig|matig|eenvoudige?|slecht|beperkt|basis\\p{L}*|basic|beginner?s?|beginn\\p{L}*|elementa\\p{L}+|enige|weinig|limited|notie|noties|school\\p{L}*|een beetje",
    "A2",
  ],
  [
    "redelijk|voldoende|gemiddeld|intermediate|fair|conversa\\p{L}+|gespreks\\p{L}*|middelmatig",
    "B1",
  ],
  [
    "goede?|good|profession\\p{L}*(?: working)?(?: werk\\p{L}*)?|zakelijk|werkniveau|gevorderde?|advanced|upper(?:[ -]intermediate)?|prima|ruim",
    "B2",
  ],
];
const LEVEL = new RegExp(
  `(?<!\\p{L})(?:${LEVELS.map(([words], i) => `(?<l${i}>${words})`).join("|")})(?!\\p{L})`,
  "giu",
);
const DENIED = /(?:^|[\s:–(-])(?:geen|niet|none|no)\b/iu;
const LABEL =
  /^ *(?:[•▪*-] +)?(?:talen|talenkennis|taalkennis|taalvaardigheid|taalvaardigheden|taalbeheersing|taal|languages?|language skills) *[:\t](?=\s*\S)/i;
/** A language by its code: "NL: moedertaal". */
const CODE = /^ *(nl|en|de|fr|es)(?= *[:\t(–-])/i;
const LEGEND = /^\W*(?:levels?|niveaus?)\s?:.*\bA1\b/i;
const MAX_LINE_CHARS = 90;

type Found = { language: Language | null; level: CefrLevel | null; isDenied: boolean };

/** The languages of a section, each with its level; each once, in the order written. */
export function readLanguages(lines: readonly CvLine[]): CvLanguage[] {
  const all: Found[] = [];
  let waiting: CefrLevel | null = null;
  const texts = lines
    .map(({ text }) => withoutBullet(text).replace(LABEL, "").replace(CODE, nameOfCode))
    .filter((text) => !LEGEND.test(text));
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? "";
    const row = rowOfNames(text, texts[i + 1] ?? "");
    if (row) {
      all.push(...row);
      i++;
      continue;
    }
    const shared = sharedLevel(text);
    if (shared) all.push(...shared);
    else waiting = readLine(withGridJoined(text), all, waiting);
  }
  const found = new Map<Language, CvLanguage>();
  for (const { language, level, isDenied } of all) {
    if (!language || isDenied || found.get(language)?.level) continue;
    found.set(language, { language, level });
  }
  return [...found.values()];
}

/** The lines about languages of a CV without a section for them: after a label, or with a level. */
export function languageLines(lines: readonly CvLine[]): CvLine[] {
  const kept: CvLine[] = [];
  let follows = false;
  for (const line of lines) {
    const names = line.text.match(LANGUAGE_NAME)?.length ?? 0;
    const isLabelled = LABEL.test(line.text);
    const says = names > 0 && new RegExp(LEVEL).test(line.text);
    const isShort = line.text.length <= MAX_LINE_CHARS;
    follows = isLabelled || (follows && names > 0 && isShort);
    if (follows || (says && isShort)) kept.push(line);
    else if (says) kept.push(...line.text.split(/[.;,]\s/).flatMap((text) => sentence(text, line)));
  }
  return kept;
}

function sentence(text: string, line: CvLine): CvLine[] {
  const says = new RegExp(LANGUAGE_NAME).test(text) && new RegExp(LEVEL).test(text);
  return says ? [{ ...line, text }] : [];
}

/** A row of names whose levels stand in the row below, cell by cell. */
function rowOfNames(text: string, below: string): Found[] | null {
  const cells = text.split("\t");
  const levels = below.split("\t");
  if (cells.length < 2 || cells.length !== levels.length) return null;
  const names = cells.map((cell) => namesIn(cell));
  if (names.some((one) => one.length !== 1) || cells.some((cell) => levelIn(cell))) return null;
  if (levels.some((cell) => namesIn(cell).length > 0) || !levels.some(levelIn)) return null;
  return names.map(([name], i) => ({
    language: name?.language ?? null,
    level: levelIn(levels[i] ?? ""),
    isDenied: DENIED.test(levels[i] ?? ""),
  }));
}

/** "Vloeiend: Nederlands, Engels" or "Nederlands, Engels en Duits: goed": one level for all names. */
function sharedLevel(text: string): Found[] | null {
  const [before = "", behind = "", more] = text.split(":");
  if (more !== undefined || before.length > 80) return null;
  const [first, second] = [namesIn(before), namesIn(behind)];
  const names = first.length > 1 && second.length === 0 ? first : second;
  const [said, free] = names === first ? [behind, before] : [before, behind];
  const level = levelIn(said);
  if (names.length < 2 || (names === second && first.length > 0)) return null;
  if (!level || levelIn(free) || DENIED.test(text)) return null;
  return names.map(({ language }) => ({ language, level, isDenied: false }));
}

/** A row of a name and its levels for reading, speaking and so on, with the levels as one cell. */
function withGridJoined(text: string): string {
  const [name = "", ...cells] = text.split("\t");
  const isGrid =
    cells.length > 1 &&
    namesIn(name).length === 1 &&
    cells.every((cell) => namesIn(cell).length === 0 && levelIn(cell) !== null);
  return isGrid ? `${name}\t${mostSaid(cells.map((cell) => levelIn(cell) ?? ""))}` : text;
}

function nameOfCode(_: string, code: string): string {
  return languageLabel(code.toLowerCase());
}

/** Adds the languages of a line; answers the level that waits for a name on the next. */
function readLine(text: string, all: Found[], before: CefrLevel | null): CefrLevel | null {
  let waiting = before;
  let hasName = false;
  for (const part of text.split(/[,;|•·\t\n/]|\.\s/)) {
    const names = namesIn(part);
    if (names.length === 0) {
      const level = levelIn(part);
      const last = all.at(-1);
      if (last && DENIED.test(part) && !level) last.isDenied = true;
      if (!level) continue;
      if (last && !last.level) last.level = level;
      else if (!hasName) waiting = level;
      continue;
    }
    hasName = true;
    const levels = levelsFor(part, names);
    for (const [i, name] of names.entries()) {
      const isDenied = !levels[i] && DENIED.test(part);
      all.push({ language: name.language, level: levels[i] ?? waiting, isDenied });
    }
    waiting = null;
  }
  return hasName ? null : waiting;
}

type Name = { language: Language | null; from: number; to: number };

function namesIn(text: string): Name[] {
  return [...text.matchAll(LANGUAGE_NAME)].flatMap((match) => {
    const language = languageNamed(match[0]);
    return [{ language, from: match.index, to: match.index + match[0].length }];
  });
}

/** One level for all names of a part, or each its own: before the names when the part begins with one. */
function levelsFor(part: string, names: readonly Name[]): (CefrLevel | null)[] {
  if (names.length === 1) return [levelIn(part)];
  const first = names[0]?.from ?? 0;
  const startsWithLevel = levelIn(part.slice(0, first)) !== null;
  const own = names.map((name, i) =>
    startsWithLevel
      ? (levelIn(part.slice(names[i - 1]?.to ?? 0, name.from)) ??
        (i === names.length - 1 ? levelIn(part.slice(name.to)) : null))
      : levelIn(part.slice(name.to, names[i + 1]?.from)),
  );
  const said = own.filter((level) => level !== null);
  return said.length === 1 ? own.map(() => said[0] ?? null) : own;
}

/** The level that a text says; of several CEFR levels of one grid the one said most. */
function levelIn(text: string): CefrLevel | null {
  const grid = text.match(/\b[ABC][12]\b/g) ?? [];
  if (grid.length > 1) return LEVELS.find(([, level]) => level === mostSaid(grid))?.[1] ?? null;
  const said = [...text.matchAll(LEVEL)].flatMap(({ groups = {} }) =>
    LEVELS.flatMap(([, level], i) => (groups[`l${i}`] === undefined ? [] : [{ level, i }])),
  );
  return (
    said.reduce<{ level: CefrLevel; i: number } | null>(
      (best, one) => (best && best.i <= one.i ? best : one),
      null,
    )?.level ?? null
  );
}

/** The level said most often; of equals the lowest. */
function mostSaid(levels: readonly string[]): string {
  const count = (one: string) => levels.filter((level) => level === one).length;
  return [...levels].sort((a, b) => count(b) - count(a) || a.localeCompare(b))[0] ?? "";
}
