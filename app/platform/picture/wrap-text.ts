import widthRows from "./letter-widths.data.json" with { type: "json" };

/** The two hands a picture is written in: Fraunces for its title, Figtree for the rest. */
export type Letters = "title" | "text";

type Room = { letters: Letters; size: number; width: number; maxLines: number };

const WIDTHS = { title: widthsOf(widthRows.title), text: widthsOf(widthRows.text) };
const SPACE = " ";

/**
 * A text in lines that fit `width` at `size`, in the same unit; a word that is too long is cut, and what
 * does not fit `maxLines` ends in "…". Signs that the letters do not have fall away. Source of the
 * widths: the `hmtx` tables of the fonts in `public/fonts`, in thousandths of their size.
 */
export function wrapText(text: string, room: Room): { lines: string[]; isWhole: boolean } {
  const words = drawable(text, room.letters)
    .split(SPACE)
    .filter(Boolean)
    .flatMap((word) => cutWord(word, room));
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)}${SPACE}${word}` : word;
    if (lines.length > 0 && fits(longer, room)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= room.maxLines) return { lines, isWhole: true };
  const kept = lines.slice(0, room.maxLines);
  const last = [...(kept.pop() ?? "")];
  while (last.length > 0 && !fits(`${last.join("")}…`, room)) last.pop();
  return { lines: [...kept, `${last.join("").trimEnd()}…`], isWhole: false };
}

function drawable(text: string, letters: Letters): string {
  const signs = [...text.normalize("NFC").replace(/\s+/g, SPACE)];
  return signs.filter((sign) => WIDTHS[letters].has(sign)).join("");
}

function cutWord(word: string, room: Room): string[] {
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part && !fits(part + sign, room)) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}

function fits(line: string, { letters, size, width }: Room): boolean {
  let thousandths = 0;
  for (const sign of line) thousandths += WIDTHS[letters].get(sign) ?? 0;
  return (thousandths * size) / 1000 <= width;
}

function widthsOf(rows: Record<string, string>): Map<string, number> {
  return new Map(
    Object.entries(rows).flatMap(([width, signs]) =>
      [...signs].map((sign): [string, number] => [sign, Number(width)]),
    ),
  );
}
