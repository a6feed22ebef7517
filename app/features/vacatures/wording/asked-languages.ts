/**
 * Idea: within a clause names of languages and words for a level alternate; a level in front holds for
 * the names behind it, one behind for the names before it. Promise: a level only where the text has one.
 */
import { LANGUAGE_NAME, languageNamed } from "#app/features/cv/person/language-names.ts";
import type { CefrLevel } from "#app/features/taxonomy/language-level.ts";
import type { Language } from "#app/features/taxonomy/languages.ts";
import { isNice } from "./nice-words.ts";
import { readOf, type Sentence } from "./sentence.ts";
import type { AskedLanguage, Read } from "./vacature-reading.ts";

const LEVELS: [CefrLevel, RegExp][] = [
  ["C2", /^(?:c2|moedertaal\p{L}*|native|mother tongue)/iu],
  [
    "C1",
    /^(?:c1|vloeiend\p{L}*|uitstekend\p{L}*|uitmuntend\p{L}*|foutloos|foutloze|vlekkeloos|perfect|zeer goede?|heel goede?|fluent(?:ly)?|excellent|proficient|top)/iu,
  ],
  ["B2", /^(?:b2|goede?|good|prima|ruime?|gevorderde?|professional|solid|strong|taalvaardig)/iu],
  ["B1", /^(?:b1|redelijke?|voldoende|je redt je|conversational|intermediate|fair)/iu],
  ["A2", /^(?:a2|basis\p{L}*|enige|beetje|een beetje|basic|elementair\p{L}*)/iu],
];
const LEVEL =
  /(?<!\p{L})(?:[abc][12](?!\p{L}|\d)|moedertaal\p{L}*|native|mother tongue|vloeiend\p{L}*|uitstekend\p{L}*|uitmuntend\p{L}*|foutloos|foutloze|vlekkeloos|perfect|zeer goede?|heel goede?|fluent(?:ly)?|excellent|proficient|top|goede?|good|prima|ruime?|gevorderde?|professional|solid|strong|redelijke?|voldoende|je redt je|conversational|intermediate|fair|basis\p{L}*|enige|een beetje|basic|elementair\p{L}*)(?!\p{L})/giu;
const INFLECTED =
  /(?<!\p{L})(Nederlands|Engels|Duits|Frans|Spaans|Italiaans|Pools|Turks|Arabisch)e(?= (?:taal|en|of|taalbeheersing)\b)/giu;
const CODES: [RegExp, string][] = [
  [/(?<!\p{L})NL(?= ?(?:&|\+|\/|en|,|taal|C1|B2|$)|$)/gu, "Nederlands"],
  [/(?<!\p{L})EN(?= ?(?:&|\+|\/|en|,|$|taal))/gu, "Engels"],
];
const ABOUT_LANGUAGE =
  /\btaal|talen\b|taalvaardig|spreek|sprek|schrijf|schrijv|praat|praten|vloeiend|beheers|woord en geschrift|mondeling|speak|fluent|language|native|command of|written|spoken|in woord/i;
const OF_ANOTHER =
  /(?:nederlands|engels|duits|frans)e? (?:recht|markt|wetgeving|bedrijf|klanten|dealers|bedrijven|law|market|citizen|paspoort|nationaliteit)|duitstalige dealers/i;
const LABEL = /\btaal|talen|language/i;

/** The languages asked for, each once, in the order written. */
export function readAskedLanguages(sentences: readonly Sentence[]): Read<AskedLanguage>[] {
  const found = new Map<Language, Read<AskedLanguage>>();
  for (const one of sentences) {
    if (one.part === "legal" || one.part === "about" || one.part === "offer") continue;
    const isLabelled = LABEL.test(one.label ?? "");
    const text = wholeNames(
      one.label && languageNamed(one.label) ? `${one.label} ${one.text}` : one.text,
    );
    const names = [...text.matchAll(LANGUAGE_NAME)].length;
    if (names === 0 || OF_ANOTHER.test(text)) continue;
    const isAsked = one.part === "asked" || one.part === "nice";
    const isCoded = text !== one.text && !/\btaal/i.test(text);
    if (!isLabelled && !isAsked && !isCoded && !ABOUT_LANGUAGE.test(text) && !isWhole(text))
      continue;
    for (const { language, cefr, must } of languagesIn(text, one.part === "nice")) {
      if (!found.has(language) || (cefr && !found.get(language)?.value.cefr))
        found.set(language, readOf(one, { language, cefr, must }, cefr !== null));
    }
  }
  return [...found.values()];
}

/** Every name as its language's own: "de Nederlandse en Engelse taal", "NL & EN". */
function wholeNames(text: string): string {
  const plain = /\btaal/i.test(text) ? text.replace(INFLECTED, "$1") : text;
  return CODES.reduce((out, [code, name]) => out.replace(code, name), plain);
}

/** Whether a text is little more than languages and levels: "Engels goed". */
function isWhole(text: string, mostOther = 12): boolean {
  const rest = text
    .replace(LANGUAGE_NAME, "")
    .replace(LEVEL, "")
    .replace(
      /[\s,.&+/()]|\b(?:en|of|and|plus|is|een|must|handig|moet|spreken|niveau|op|handig|maar|niet|verplicht|pre|pré|wel|graag|voorkeur|fijn|nodig|in|woord|geschrift)\b/gi,
      "",
    );
  return rest.length <= mostOther;
}

function languagesIn(text: string, isNicePart: boolean): AskedLanguage[] {
  const all: AskedLanguage[] = [];
  for (const clause of text.split(/[,;](?= )|\. | maar /)) {
    const must = !isNicePart && !isNice(clause);
    all.push(...languagesOfClause(clause).map((one) => ({ ...one, must })));
  }
  const [lead] = all;
  if (lead && all.length > 1 && all.slice(1).some(({ cefr }) => cefr === null))
    return shared(text, all);
  return all;
}

/** "Nederlands, Engels en Duits: goed": the one level of a whole list. */
function shared(text: string, all: AskedLanguage[]): AskedLanguage[] {
  const marks = [...text.matchAll(LEVEL)];
  const [only, more] = marks.map(([word]) => levelOf(word));
  const names = [...text.matchAll(LANGUAGE_NAME)].map(({ index }) => index);
  const at = marks[0]?.index ?? 0;
  if (!text.includes(":") && !isWhole(text, 18)) return all;
  if (names.some((name) => name < at) && names.some((name) => name > at)) return all;
  return only && more === undefined && all.every(({ must }) => must)
    ? all.map((one) => ({ ...one, cefr: one.cefr ?? only }))
    : all;
}

type Mark = { at: number; language: Language | null; cefr: CefrLevel | null };

function languagesOfClause(clause: string): { language: Language; cefr: CefrLevel | null }[] {
  const marks: Mark[] = [
    ...[...clause.matchAll(LANGUAGE_NAME)].map(
      ({ 0: name, index }): Mark => ({ at: index, language: languageNamed(name), cefr: null }),
    ),
    ...[...clause.matchAll(LEVEL)].map(
      ({ 0: word, index }): Mark => ({ at: index, language: null, cefr: levelOf(word) }),
    ),
  ].sort((a, b) => a.at - b.at);
  const found: { language: Language; cefr: CefrLevel | null }[] = [];
  const startsWithLevel = marks[0]?.cefr !== null;
  let current: CefrLevel | null = null;
  let next: CefrLevel | null = null;
  for (const [i, { language, cefr }] of marks.entries()) {
    if (language) {
      found.push({ language, cefr: startsWithLevel ? current : next });
      next = null;
    } else if (startsWithLevel) {
      current = cefr;
      if (i === marks.length - 1 && bracketed(clause)) setLast(found, cefr);
    } else if (leadsOn(clause, marks, i)) next = cefr;
    else for (const one of found) one.cefr ??= cefr;
  }
  return found;
}

/** "Nederlands en redelijk Engels": a level that stands right before a name and not right behind one. */
function leadsOn(clause: string, marks: readonly Mark[], i: number): boolean {
  const [before, mark, behind] = [marks[i - 1], marks[i], marks[i + 1]];
  if (!before || !mark || !behind?.language) return false;
  return /\b(?:en|and|of|or) $/i.test(clause.slice(before.at, mark.at)) && behind.at - mark.at < 24;
}

function bracketed(clause: string): boolean {
  return /\([abc][12]\)$/i.test(clause.replace(/[.;]$/, ""));
}

function setLast(found: { cefr: CefrLevel | null }[], cefr: CefrLevel | null): void {
  const last = found.at(-1);
  if (last) last.cefr = cefr;
}

function levelOf(word: string): CefrLevel | null {
  return LEVELS.find(([, words]) => words.test(word))?.[0] ?? null;
}
