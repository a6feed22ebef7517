import { partOfHeading, type TextPart } from "./part-heading.ts";
import type { TextLine } from "./text-parts.ts";
import type { Read } from "./vacature-reading.ts";

/** A sentence with what stood around it: its part, and the label in front of it. */
export type Sentence = {
  text: string;
  part: TextPart;
  label: string | null;
  isBullet: boolean;
  /** Of the line: the first is 0. */
  line: number;
};

const MAX_SENTENCE_CHARS = 240;

/** Every sentence of the lines, headings left out. */
export function sentencesOfLines(lines: readonly TextLine[]): Sentence[] {
  return lines.flatMap(({ sentences, part, label, isBullet, isHeading }, line) =>
    isHeading
      ? []
      : sentences.map((text) => ({ ...labelledPart(text, label, part), isBullet, line })),
  );
}

/** A sentence with a label of its own in the middle of a line: "… Werk: dossiers scannen." */
function labelledPart(text: string, label: string | null, part: TextPart) {
  const own = /^([^:?.,]{2,24}): (?=\S)/.exec(text)?.[1];
  if (own === undefined) return { text, label, part };
  return { text: text.slice(own.length + 2), label: own, part: partOfHeading(own) ?? part };
}

/** A value read from a sentence, with its label before it. */
export function readOf<Value>(
  { text, label }: Pick<Sentence, "text" | "label">,
  value: Value,
  isSure: boolean,
): Read<Value> {
  const whole = label ? `${label}: ${text}` : text;
  const sentence =
    whole.length > MAX_SENTENCE_CHARS ? `${whole.slice(0, MAX_SENTENCE_CHARS - 1)}…` : whole;
  return { value, sentence, isSure };
}
