import type { ConceptSpan, Dictionary } from "./dictionary.ts";
import { allowedTypos } from "./edit-distance.ts";
import { conceptTerm, stemTerms } from "./index-terms.ts";
import { isStopWord, type Word, wordsOf } from "./words.ts";

/** Terms of which one is to be found: exactly, or with typos (edits), or as the start of a word. */
export type Lookup = { terms: string[]; typos: 0 | 1 | 2; prefix: boolean };

/** The ways in which one word may be found: any way will do, a way needs all its lookups. */
type WordWays = Lookup[][];

/**
 * What must be found for one word or name of the query: one of the concept terms, or every word in
 * any of its ways. `phrase` holds the folded words that must stand in a row, from quotes.
 */
export type QueryGroup = {
  text: string;
  conceptTerms: string[];
  words: WordWays[];
  phrase: string[] | null;
  /** Whether the concept was only found by reading a word as misspelt: its very letters come first. */
  guessed: boolean;
};

/** A pasted page is no query: what comes after these limits is left out. */
const MAX_QUERY_CHARS = 200;
const MAX_QUERY_WORDS = 12;

/**
 * Reads the words a person typed. A name of a concept becomes one group (the concept, or all its
 * words); any other word a group of its own; quoted words a phrase without typos. Stop words are
 * left out unless there is nothing else. The last word may be unfinished, and counts from two
 * letters up.
 */
export function readQuery(text: string, dictionary: Dictionary): QueryGroup[] {
  const typed = joinLetters(text.slice(0, MAX_QUERY_CHARS).replace(EXCLUDED, " "));
  const groups: QueryGroup[] = [];
  const loose = typed.replace(/["“”„]([^"“”„]+)["“”„]/g, (_, quoted: string) => {
    const words = wordsOf(quoted).slice(0, MAX_QUERY_WORDS);
    if (words.length > 0) groups.push(phraseGroup(words));
    return " ";
  });
  const all = wordsOf(loose)
    .slice(0, MAX_QUERY_WORDS)
    .filter(
      ({ word }, i, { length }) => i < length - 1 || word.length > 1 || dictionary.knows(word),
    );
  const meaningful = all.filter(({ word }) => !isStopWord(word));
  const words = meaningful.length > 0 || groups.length > 0 ? meaningful : all;
  return [...groups, ...wordGroups(words, dictionary)];
}

/** A word or quoted words behind a minus that stands at the start of a word. */
const EXCLUDED = /(?<=^|\s)[-−–](?:["“”„][^"“”„]+["“”„]|(?=[^\s"“”„-])[^\s]+)/g;

/** What a person does not want to find: a word or a phrase each, by a minus before it; exactly, no guesses. */
export function readExclusions(text: string, dictionary: Dictionary): QueryGroup[] {
  return [...text.slice(0, MAX_QUERY_CHARS).matchAll(EXCLUDED)].flatMap(([excluded]) => {
    const words = wordsOf(joinLetters(excluded.slice(1)));
    if (words.length === 0) return [];
    if (words.length > 1) return [phraseGroup(words)];
    return wordGroups(words, dictionary).map((group) => ({
      ...group,
      words: words.map(({ word }) => [[exactly([word, ...stemTerms(word)])]]),
    }));
  });
}

/** "P.A." is one word: "PA". */
function joinLetters(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}){1,3}\.?(?![\p{L}\p{N}])/gu, (letters) =>
    letters.replaceAll(".", ""),
  );
}

function phraseGroup(words: Word[]): QueryGroup {
  const phrase = words.map(({ word }) => word);
  return {
    text: phrase.join(" "),
    conceptTerms: [],
    words: phrase.map((word) => [[exactly([word])]]),
    phrase,
    guessed: false,
  };
}

function wordGroups(words: Word[], dictionary: Dictionary): QueryGroup[] {
  const read = words.map(({ word, ...place }, i) => {
    const last = i === words.length - 1;
    const known = dictionary.knows(word) || dictionary.splitCompound(word) !== null;
    const unfinished = last && dictionary.knowsStart(word);
    const correction = known || unfinished ? null : dictionary.correct(word);
    return { ...place, known, last, typed: word, word: correction ?? word };
  });
  const spans = dictionary.conceptSpans(read);
  const groups: QueryGroup[] = [];
  for (let i = 0; i < read.length; i++) {
    const span = spans.find(({ from }) => from === i);
    const end = span?.to ?? i;
    const members = read.slice(i, end + 1);
    groups.push({
      text: members.map(({ typed }) => typed).join(" "),
      conceptTerms: (span?.conceptIds ?? []).map(conceptTerm),
      words: isShortName(members, span) ? [] : members.map((member) => waysOf(member, dictionary)),
      phrase: null,
      guessed: members.some(({ typed, word }) => typed !== word),
    });
    i = end;
  }
  return groups;
}

/** A role's name of a few letters ("pa", "hr") means the role: its letters start too many words. */
function isShortName(members: readonly Word[], span: ConceptSpan | undefined): boolean {
  return (
    span !== undefined &&
    members.length === 1 &&
    (members[0]?.word.length ?? 0) <= 3 &&
    span.conceptIds.every((id) => id.startsWith("role:"))
  );
}

type ReadWord = { word: string; typed: string; known: boolean; last: boolean };

function waysOf({ word, typed, known, last }: ReadWord, dictionary: Dictionary): WordWays {
  const ways: WordWays = [
    [
      {
        terms: [typed],
        typos: known ? 0 : allowedTypos(typed),
        prefix: last,
      },
    ],
    [exactly(stemTerms(typed).filter((term) => term !== typed))],
  ];
  if (word !== typed) ways.push([exactly(stemTerms(word))]);
  const parts = dictionary.splitCompound(word);
  if (parts !== null) ways.push(parts.map((part) => exactly(stemTerms(part))));
  return ways;
}

function exactly(terms: string[]): Lookup {
  return { terms, typos: 0, prefix: false };
}
