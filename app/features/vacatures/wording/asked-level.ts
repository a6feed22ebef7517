/** Education and experience that a vacature asks for; the lowest of what is named counts. */
import { levelOf } from "#app/features/cv/work/study-level.ts";
import {
  EDUCATION_LEVELS,
  type EducationLevel,
  educationRank,
} from "#app/features/taxonomy/education-level.ts";
import { readOf, type Sentence } from "./sentence.ts";
import { COUNT, countOf } from "./spoken-numbers.ts";
import type { Read } from "./vacature-reading.ts";

const NAMED =
  /\b(?:vmbo|mbo[1-4]?|hbo|wo|lbo|mavo|bachelor|master|academisch\p{L}*|universitair\p{L}*|hoger beroeps\p{L}*|vocational|university|mts|meao|heao)\b/iu;
/** Each level by itself, with the number that belongs to it. */
const PIECES =
  /\b(?:vmbo|lbo|mavo|mbo[- +/]{0,2}(?:opleiding |diploma |werk- en denk)?(?:op )?(?:niveau |level )?(?:[1-4](?![\d.,]))?(?:\/[1-4])?|mbo|hbo|wo|bachelor|master|academisch|universitair|hoger beroeps|higher vocational|university|meao|heao)/giu;
const DIRECT: [RegExp, EducationLevel][] = [
  [/^academisch|^universitair|^wo$|^master|^university/i, "wo"],
  [/^hbo|^bachelor|^hoger beroeps|^higher vocational|^heao/i, "hbo"],
  [/^vmbo|^lbo|^mavo/i, "vmbo"],
  [/^meao/i, "mbo4"],
];
const NOT_NEEDED =
  /diploma[^.]{0,24}(?:niet|boeit|geen)|geen (?:diploma|opleiding)|no degree|niet (?:nodig|vereist|belangrijk)/i;
const OUTSIDE = new Set(["about", "legal", "offer", "apply"]);

/** The education asked for. Mbo without its number is read as 4, unsure. */
export function readEducation(sentences: readonly Sentence[]): Read<EducationLevel> | null {
  const fitting = sentences.filter(
    ({ text, part, label }) =>
      NAMED.test(text) &&
      !OUTSIDE.has(part) &&
      !NOT_NEEDED.test(text) &&
      !/taken|werkzaamheden/i.test(label ?? ""),
  );
  const order = [...fitting].sort((a, b) => weight(b) - weight(a));
  for (const one of order) {
    const pieces = [...one.text.matchAll(PIECES)].filter(
      ([piece]) => piece.toLowerCase() !== "wo" || isScience(one),
    );
    const levels = pieces.map((match) => levelNamed(match, one.text));
    const [lowest] = levels.sort((a, b) => educationRank(a.level) - educationRank(b.level));
    if (lowest) return readOf(one, lowest.level, lowest.isSure);
  }
  return null;
}

/** "wo" is a day of the week as well. */
function isScience({ text, label }: Sentence): boolean {
  if (/opleiding|niveau/i.test(label ?? "")) return true;
  if (/\b(?:ma|di|do|vr)\b/i.test(text)) return false;
  return (
    /\bWO\b/.test(text) ||
    /hbo[-+ ]?(?:\/|of|en)? ?wo\b|\bwo[- ](?:niveau|opleiding|werk|denk|diploma|master|bachelor)/i.test(
      text,
    )
  );
}

function weight({ part, label }: Sentence): number {
  if (/opleiding|niveau|education|eis/i.test(label ?? "")) return 3;
  return part === "asked" ? 2 : part === "tasks" ? 0 : 1;
}

function levelNamed(match: RegExpExecArray, text: string) {
  const [piece] = match;
  const direct = DIRECT.find(([words]) => words.test(piece))?.[1];
  if (direct) return { level: direct, isSure: true };
  const number = /[1-4]/.exec(piece)?.[0];
  const behind = text.slice(match.index, match.index + 60);
  const level = number ? numbered(number) : levelOf(behind.split(/[,;]| of /)[0] ?? "");
  if (level?.startsWith("mbo")) return { level, isSure: true };
  const further = /(?:niveau|niv\.?|level) ?([1-4])/i.exec(text.slice(match.index))?.[1];
  return further
    ? { level: numbered(further), isSure: true }
    : { level: numbered("4"), isSure: false };
}

function numbered(digit: string): EducationLevel {
  return EDUCATION_LEVELS.find((level) => level === `mbo${digit}`) ?? "mbo2";
}

const YEARS = new RegExp(
  `(?<![\\p{L}\\d.,])(${COUNT})(?:\\+| of meer)?(?: ?(?:-|tot|à|of|to|or) ?(?:${COUNT}|drie))? ?\\+?(?:jaar|jaren|jr|ye?a?rs?)(?![\\p{L}])(?:'| of more| of meer| of (?:twee|drie|vier))?`,
  "iu",
);
const ABOUT_YEARS = new RegExp(`(?<!\\p{L})een (?:jaar|jaartje) of (${COUNT})(?!\\p{L})`, "iu");
const EXPERIENCE = /ervaring|experience|\berv\b|\bwerkzaam geweest/i;
const NO_EXPERIENCE = /(?:geen|zonder) ervaring|ervaring (?:is )?(?:niet|geen)|no experience/i;

/** Whole years of experience that are asked for, the least of a range. */
export function readExperience(sentences: readonly Sentence[]): Read<number> | null {
  for (const one of sentences) {
    const whole = one.label ? `${one.label}: ${one.text}` : one.text;
    if (OUTSIDE.has(one.part) || !EXPERIENCE.test(whole) || NO_EXPERIENCE.test(whole)) continue;
    const about = ABOUT_YEARS.exec(one.text)?.[1];
    const said = about ?? YEARS.exec(one.text)?.[1];
    const years = said ? countOf(said) : Number.NaN;
    if (years >= 1 && years <= 20) return readOf(one, years, about === undefined);
  }
  return null;
}
