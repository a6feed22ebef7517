/**
 * Idea: people write a skill as a noun, a verb, in English or in a word of their own; a data file holds
 * those wordings, "agenda beheren/bewaken" for each of the words between slashes. Promise: a wording
 * under `listed` counts as a whole item of a list only.
 */
import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { type Dictionary, makeDictionary } from "#search/dutch/dictionary.ts";
import { fold, isStopWord, wordsOf } from "#search/dutch/words.ts";
import english from "./skill-english.data.json" with { type: "json" };
import wordings from "./skill-wordings.data.json" with { type: "json" };

type Wordings = { nl?: string[]; en?: string[]; listed?: string[] };

const WORDINGS: [id: string, wording: Wordings][] = Object.entries(wordings);

/** Every Dutch wording with its skill. */
export const DUTCH_WORDINGS: [id: string, name: string][] = WORDINGS.flatMap(([id, { nl = [] }]) =>
  nl.flatMap(alternatives).map((name): [string, string] => [id, name]),
);
const ENGLISH_WORDINGS: [id: string, name: string][] = WORDINGS.flatMap(([id, { en = [] }]) =>
  en.flatMap(alternatives).map((name): [string, string] => [id, name]),
);
const LISTED = new Map(
  WORDINGS.flatMap(([id, { listed = [] }]) =>
    listed.map((name): [string, string] => [spoken(name), id]),
  ).concat(
    Object.entries(english)
      .filter(([, label]) => !label.includes(" "))
      .map(([id, label]) => [spoken(label), id]),
  ),
);
const ENGLISH_BASES = ENGLISH_WORDINGS.map(([id, name]) => ({ id, bases: englishBases(name) }));
/** Words of an English wording may stand so many words further apart than in the wording itself. */
const MAX_APART = 3;

let dictionary: Dictionary | null = null;

/** The dictionary of every role and skill with these wordings, made at the first question. */
export function skillDictionary(): Dictionary {
  dictionary ??= makeDictionary([
    ...searchConcepts(),
    ...[...DUTCH_WORDINGS, ...ENGLISH_WORDINGS, ...Object.entries(english)]
      .filter(([, name]) => name.includes(" ") || name.length > 9)
      .map(([id, name]) => ({ id: `skill:${id}`, names: [name] })),
  ]);
  return dictionary;
}

/** The skill that an item of a list is another word for, or null. */
export function skillListed(item: string): string | null {
  return LISTED.get(spoken(item)) ?? null;
}

/** The skills whose English wording stands in a text in any form ("managed the calendars of"). */
export function englishSkills(text: string): string[] {
  const bases = englishBases(text);
  return ENGLISH_BASES.flatMap(({ id, bases: wanted }) => {
    const places = wanted.map((one) => bases.indexOf(one));
    if (places.includes(-1) || wanted.length < 2) return [];
    const spread = Math.max(...places) - Math.min(...places) + 1;
    return spread <= wanted.length + MAX_APART ? [id] : [];
  });
}

/** "agenda beheren/bewaken" → "agenda beheren", "agenda bewaken". */
function alternatives(wording: string): string[] {
  return wording
    .split(" ")
    .reduce<string[]>(
      (texts, word) =>
        texts.flatMap((text) => word.split("/").map((one) => `${text} ${one}`.trim())),
      [""],
    );
}

function spoken(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}&+#]+/gu, " ")
    .trim();
}

/** Words without the endings of English verbs and plurals: "managing diaries" → "manag", "diary". */
function englishBases(text: string): string[] {
  return wordsOf(text)
    .filter(({ word }) => !isStopWord(word) && word !== "of")
    .map(({ word }) => {
      if (word === "taken" || word === "took") return "tak";
      if (word === "written" || word === "wrote") return "writ";
      const single = word.replace(/(?<=\p{L}{3})ies$/u, "y").replace(/(?<=\p{L}{2}[^s])s$/u, "");
      return single
        .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, "")
        .replace(/([^aeiouls])\1$/u, "$1")
        .replace(/e$/, "");
    });
}
