/** A word of a text: folded form, and where it stood (UTF-16 offsets, end exclusive). */
export type Word = { word: string; start: number; end: number };

const WORD =
  /(?<![\p{L}\p{N}\p{M}])\p{L}(?:\s?&\s?\p{L}(?![\p{L}\p{N}\p{M}]))+|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*[+#]*/gu;

/**
 * Folded form of a text, by Unicode's case folding: no accents, no apostrophes, letters that have no
 * accent to drop by their usual writing, "&" without spaces between single letters.
 * "Privé-Assistent" → "prive-assistent", "P & O" → "p&o", "Weiß" → "weiss", "Øresund" → "oresund".
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþħıŋĸſ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/(?<![\p{L}\p{N}])(\p{L})\s?&\s?(?=\p{L}(?![\p{L}\p{N}]))/gu, "$1&");
}

/** Letters that Unicode takes for whole, as they are written without them. */
const LETTERS = new Map<string, string>(
  Object.entries({
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    đ: "d",
    ð: "d",
    ł: "l",
    þ: "th",
    ħ: "h",
    ı: "i",
    ŋ: "n",
    ĸ: "k",
    ſ: "s",
  }),
);

/** Words of a text in order. Hyphens, slashes and dots separate; "c++", "c#" and "p&o" stay whole. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (word !== "") words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

const STOP_WORDS = new Set(
  (
    "aan als bij de dat die dit een en er for het hij ik in is je jij met naar niet of om ons onze op " +
    "te tot uit uw van voor wat wij ze zij zoek zoeken gezocht vacature vacatures baan banen functie " +
    "the a an and at to job jobs"
  ).split(" "),
);

/** Whether a word says nothing about what is sought. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
