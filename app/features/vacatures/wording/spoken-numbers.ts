const WORDS: Record<string, number> = {
  een: 1,
  één: 1,
  eén: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
};

/** A count as digits or as a word, for use in a pattern. */
export const COUNT = `\\d{1,2}|${Object.keys(WORDS).join("|")}`;

/** The number that `COUNT` found; NaN for anything else. */
export function countOf(text: string): number {
  return WORDS[text.toLowerCase()] ?? Number(text);
}
