/** What a Dutch text measures: words, sentences, readability, and what it shares with another. */

/** Words in a row that make a shingle: as many as nobody writes twice by chance. */
const SHINGLE = 7;

/** A paragraph or list of one text. */
export type Paragraph = { text: string; of: string };

/** Two paragraphs of different texts and the share of the shorter one's shingles that both have. */
export type Overlap = { share: number; one: Paragraph; other: Paragraph };

/** Headings of one level, in order. */
export function headingsOf(body: string, level: number): string[] {
  const mark = `${"#".repeat(level)} `;
  return body
    .split("\n")
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length));
}

/** What is read between the headings, without Markdown's marks; a list is one paragraph. */
export function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "" && !block.startsWith("#"))
    .map((block) =>
      block
        .replace(/^(?:[-*>]|\d+\.) +/gm, "")
        .replace(/\]\([^)]*\)/g, "]")
        .replace(/[[\]*_`]/g, ""),
    );
}

/** Words as they are counted in a text: letters and figures between spaces. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Sentences; a line of a list is one, whether it has a full stop or not. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Syllables of a Dutch word: its groups of vowels, where a trema begins a new one. */
function syllablesOf(word: string): number {
  const parts = word.normalize("NFC").replace(/[ëïüö]/g, (letter) => `|${letter}`);
  const sounds = /aai|ooi|oei|eeu|ieu|ij|[aeiouyáàâéèêíìóòôúùûëïöü]{2}|[aeiouyáàâéèêíìóòôúùûëïöü]/g;
  return Math.max(1, parts.match(sounds)?.length ?? 0);
}

/** Readability and its two sides. Source: Douma (1960), Flesch for Dutch; 60 and more is plain. */
export function readingEase(body: string): {
  words: number;
  meanSentence: number;
  meanSyllables: number;
  ease: number;
} {
  const sentences = paragraphsOf(body).flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const meanSentence = words.length / Math.max(1, sentences.length);
  const meanSyllables = syllables / Math.max(1, words.length);
  const ease = 206.84 - 77 * meanSyllables - 0.93 * meanSentence;
  return { words: words.length, meanSentence, meanSyllables, ease };
}

/** The sets of words in a row of a paragraph. */
function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  const last = words.length - SHINGLE;
  return new Set(
    Array.from({ length: Math.max(0, last + 1) }, (_, i) => words.slice(i, i + SHINGLE).join(" ")),
  );
}

/** Pairs of paragraphs of different texts that share a shingle, the most alike first. */
export function overlapsBetween(paragraphs: readonly Paragraph[]): Overlap[] {
  const sets = paragraphs.map(({ text }) => shinglesOf(text));
  const holders = new Map<string, number[]>();
  for (const [i, set] of sets.entries()) {
    for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), i]);
  }
  const shared = new Map<string, { a: number; b: number; count: number }>();
  for (const held of holders.values()) {
    for (const a of held) {
      for (const b of held) {
        if (a >= b || paragraphs[a]?.of === paragraphs[b]?.of) continue;
        const pair = shared.get(`${a} ${b}`) ?? { a, b, count: 0 };
        shared.set(`${a} ${b}`, { ...pair, count: pair.count + 1 });
      }
    }
  }
  return [...shared.values()]
    .flatMap(({ a, b, count }) => {
      const [one, other] = [paragraphs[a], paragraphs[b]];
      const shorter = Math.min(sets[a]?.size ?? 0, sets[b]?.size ?? 0);
      return one && other ? [{ share: count / shorter, one, other }] : [];
    })
    .sort((x, y) => y.share - x.share);
}

const UNIT =
  "%|procent|euro|uur|uren|jaar|jaren|dagen|dag|weken|week|maanden|maand|minuten|km|kilometer|ton";
const FIGURE = new RegExp(`€\\s*\\d|\\d[\\d.,]*\\s*(?:${UNIT})(?![\\p{L}])`, "giu");
const SOURCE =
  /Belastingdienst|Wetboek|\bwet\b|[A-Z][a-z]*wet\b|AVG|KvK|Rijksoverheid|Autoriteit Persoonsgegevens|UWV|verordening/;

/** Figures with a unit in paragraphs that name no source with a year. */
export function unsourcedFigures(body: string): string[] {
  return paragraphsOf(body)
    .filter((text) => !(SOURCE.test(text) && /\b(?:19|20)\d\d\b/.test(text)))
    .flatMap((text) => text.match(FIGURE) ?? []);
}
