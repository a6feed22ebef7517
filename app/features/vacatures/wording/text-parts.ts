/**
 * Idea: a vacature is told in parts under headings, in bullets, or as labels with values; every line
 * knows its part, so that a sum in small print is no pay. Promise: no word is added; long texts are cut
 * at 400 lines of 1,000 characters.
 */
import { partOfHeading, type TextPart } from "./part-heading.ts";

/** A line without its bullet. `label` is what stands before a colon; `sentences` are of the rest. */
export type TextLine = {
  text: string;
  part: TextPart;
  label: string | null;
  isBullet: boolean;
  isHeading: boolean;
  sentences: string[];
};

const MAX_TEXT_CHARS = 40_000;
const MAX_LINES = 400;
const MAX_LINE_CHARS = 1_000;
const MAX_LABEL_CHARS = 32;
const BULLET =
  /^(?:(?:[-–—*•·‣◦●○■□▪▫➢➤►▸→»>✓✔✨+]|\p{Extended_Pictographic}\uFE0F?|\d{1,2}[.)]|[a-z]\)|o)(?: |$))+/u;
const SHORT_WORD =
  /(?:^|[\s(])(?:min|max|ca|incl|excl|bijv|evt|obv|resp|nl|tel|mr|mw|dhr|o\.a|m\.b\.t|zelfst|erv|p\.m|p\.u|p\.w|o\.b\.v|a\.s|t\.n\.v|i\.p\.v|afd|jr|st|nr|ing|drs)\.$/i;

/** The lines of a plain text, each with its part. */
export function partsOfText(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let part: TextPart = "head";
  for (const raw of rawLines(text)) {
    const bare = raw.replace(BULLET, "").trim();
    if (bare === "") continue;
    const isBullet = bare.length < raw.length;
    const isPictured = /^\p{Extended_Pictographic}/u.test(raw);
    const heading = isBullet && !isPictured ? null : headingIn(bare, lines.length === 0);
    if (heading) {
      part = heading.part;
      lines.push(lineOf(heading.text, part, { isHeading: true }));
      if (heading.rest) lines.push(...contentLines(heading.rest, part, isBullet));
    } else lines.push(...contentLines(bare, part, isBullet));
  }
  return lines;
}

/** Sentences, also those of people who write without capitals. */
function sentencesOf(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[.!?;] /g)) {
    const piece = text.slice(from, index + 1);
    if (SHORT_WORD.test(piece) || isInBrackets(piece)) continue;
    found.push(piece.trim());
    from = index + 2;
  }
  return [...found, text.slice(from).trim()].filter((one) => one !== "");
}

function isInBrackets(piece: string): boolean {
  return piece.lastIndexOf("(") > piece.lastIndexOf(")");
}

function rawLines(text: string): string[] {
  return text
    .slice(0, MAX_TEXT_CHARS)
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, " ")
    .replace(/(?<! ) {2,8}(?=\p{Lu}[\p{L} ]{1,24}: )/gu, "\n")
    .split(/\r\n|[\n\r\f\v\u2028]/)
    .slice(0, MAX_LINES)
    .map((line) => tableRow(line.slice(0, MAX_LINE_CHARS)))
    .map((line) =>
      line
        .replace(/\*\*|__|(?<![#\p{L}])#{1,6} /gu, "")
        .replace(/ {2,}/g, " ")
        .trim(),
    )
    .filter((line) => !/^[|:\s-]*$/.test(line));
}

/** A row of a table as its label and value. */
function tableRow(line: string): string {
  const piped = line.trim();
  const cells = (piped.startsWith("|") ? piped.split("|") : line.split("\t"))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const [label = "", ...values] = cells;
  if (values.length === 0) return cells[0] ?? line.replaceAll("\t", " ");
  return label.length <= MAX_LABEL_CHARS && values.length === 1
    ? `${label.replace(/[:?]$/, "")}: ${values[0]}`
    : cells.join(" | ");
}

type Heading = { part: TextPart; text: string; rest: string };

/** A heading by itself, or in front of what it is over: "Wat doe je? Facturen opmaken". */
function headingIn(line: string, isFirst: boolean): Heading | null {
  if (isFirst) return null;
  const whole = partOfHeading(line);
  if (whole) return { part: whole, text: line, rest: "" };
  const cut = /^[^:?]{3,60}[:?](?= )/.exec(line)?.[0];
  const part = cut ? partOfHeading(cut) : null;
  return part && cut?.endsWith("?") && part !== "apply"
    ? { part, text: cut, rest: line.slice(cut.length).trim() }
    : null;
}

function contentLines(text: string, part: TextPart, isBullet: boolean): TextLine[] {
  const segments = text.split(/ [|·•] /);
  if (segments.length === 1) return [lineOf(text, part, { isBullet })];
  return segments.map((one) => lineOf(one.trim(), part, { isBullet }));
}

function lineOf(
  text: string,
  part: TextPart,
  { isBullet = false, isHeading = false }: { isBullet?: boolean; isHeading?: boolean },
): TextLine {
  const label = isHeading ? undefined : /^([^:?]{2,32})[:?] (?=\S)/.exec(text)?.[1];
  const isLabel = label !== undefined && !/^https?$|\d$/.test(label);
  const rest = isLabel ? text.slice(label.length + 2) : text;
  const sentences = sentencesOf(rest.trim());
  const own = isLabel ? (partOfHeading(label) ?? part) : part;
  return { text, part: own, label: isLabel ? label : null, isBullet, isHeading, sentences };
}
