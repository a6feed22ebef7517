/**
 * Idea: what typesetting does to letters is undone before anything is read: soft hyphens, dashes that
 * do not break, spaced-out capitals, a period broken over two lines. Promise: no word is added.
 */
import { type CvLine, isBullet } from "./cv-line.ts";
import { findPeriods } from "./periods.ts";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** Signs of a font of icons before a cell. */
const ICON = /^(?:\p{Cc}|\p{Co})+/u;
const CONTROL = /(?!\t)[\p{Cc}\p{Co}]/gu;
const LIGATURE = /[\uFB00-\uFB06]/g;
const WIDE = /[\uFF01-\uFF5E]/g;
const DASH = /[\u2010-\u2012\u2212\uFE63\uFF0D]/g;
const SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const FOOT =
  /^(?:(?:laatst |cv |document )?(?:bijgewerkt|gewijzigd|opgemaakt|opgesteld|aangepast|afgedrukt|geactualiseerd)(?:\s(?:op|in|per))?|(?:last )?(?:updated|modified|revised|printed)|(?:cv )?versie|version|datum(?:\scv)?|stand per|cv per|(?:curriculum vitae|cv|resume)\s[^\n]{1,50}\b(?:pagina|page|blz))\b/i;
/** A line about the CV itself, or the words above a signature. */
const OF_CV =
  /^(?:cv|curriculum vitae|resume|levensloop)\s.{0,50}(?:bijgewerkt|gewijzigd|versie|updated|\|)|\bnaar waarheid\b/i;
const PAGE_NUMBER =
  /^(?:.{0,40}[\s|•–-])?(?:pagina|page|blz\.?|pag\.?)\s?\d{1,2}(?:\s?(?:van|of|\/)\s?\d{1,2})?$|^\d{1,2}\s?(?:van|of|\/)\s?\d{1,2}$/i;
const SIGNED =
  /^\p{Lu}[\p{L}' -]{1,30},\s(?:d\.d\.\s)?\d{1,2}[\s-](?:\p{L}{3,9}|\d{1,2})[\s-](?:19|20)\d\d$/u;
const MAX_FOOT_CHARS = 70;

/** The lines as their writer meant them, foot lines with a date or a page number left out. */
export function tidyLines(lines: readonly CvLine[]): CvLine[] {
  const tidy = lines
    .map((line) => ({ ...line, text: withoutSpacing(plainSigns(line.text)) }))
    .filter(({ text }) => !isFoot(text));
  return joinPeriods(unfoldCards(tidy));
}

/** Entries set side by side, told by a row of nothing but periods, as one below the other. */
function unfoldCards(lines: readonly CvLine[]): CvLine[] {
  const out: CvLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const columns = lines[at]?.text.split("\t").length ?? 1;
    let end = at;
    while (end < lines.length && lines[end]?.text.split("\t").length === columns) end++;
    const block = lines.slice(at, end);
    const isCards = columns > 1 && block.length > 1 && block.some(({ text }) => isAllPeriods(text));
    if (isCards)
      for (let column = 0; column < columns; column++)
        out.push(...block.map((line) => ({ ...line, text: line.text.split("\t")[column] ?? "" })));
    else out.push(...block);
    at = end;
  }
  return out;
}

function isAllPeriods(text: string): boolean {
  return text.split("\t").every((cell) => {
    const [only] = findPeriods(cell);
    return only?.kind === "range" && only.from === 0 && only.to === cell.trimEnd().length;
  });
}

/** Signs that look like others, as those others. */
function plainSigns(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .split("\t")
    .map((cell) => cell.trimStart().replace(ICON, "• "))
    .join("\t")
    .replace(CONTROL, "")
    .replace(LIGATURE, (letters) => letters.normalize("NFKD"))
    .replace(DASH, "-")
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(SPACE, " ");
}

/** "W E R K E R V A R I N G" → "WERKERVARING"; words stay apart where the gap between them is wider. */
function withoutSpacing(text: string): string {
  const spaced = text.trim();
  const isSpaced = (part: string) => /^(?:[\p{L}&:'’.-]\s)+[\p{L}&:'’.-]$/u.test(part.trim());
  if (spaced.length < 7 || !isSpaced(spaced.replace(/\s+/g, " "))) return text;
  if (!/\s{2}|\t/.test(spaced)) return spaced.replace(/\s/g, "");
  return spaced
    .split(/\s{2,}|\t/)
    .map((word) => word.replace(/\s/g, ""))
    .join(" ");
}

function isFoot(text: string): boolean {
  const bare = text.trim();
  if (bare.length === 0 || bare.length > MAX_FOOT_CHARS) return false;
  if (PAGE_NUMBER.test(bare) || SIGNED.test(bare)) return true;
  if (!FOOT.test(bare) && !OF_CV.test(bare)) return false;
  const [only, more] = findPeriods(bare);
  return only === undefined ? /\d/.test(bare) : only.kind !== "range" && more === undefined;
}

/** A period whose two ends stand on lines of their own, as one line. */
function joinPeriods(lines: readonly CvLine[]): CvLine[] {
  const joined: CvLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const below = line.text.trim().replace(/\t/g, " ");
    if (above && startsWithSign(below) && isRest(below)) {
      const point = findPeriods(above.text).find(({ kind }) => kind === "single");
      if (point) {
        const [head, tail] = [above.text.slice(0, point.to), above.text.slice(point.to)];
        joined[joined.length - 1] = { ...above, text: `${head} ${below}${tail}` };
        continue;
      }
    }
    if (above && isHalf(above.text) && isRest(line.text)) {
      const sign = /[-–—/]\s*$|\b(?:tot|t\/m|to|until)\s*$/i.test(above.text) ? " " : " - ";
      const whole = `${above.text.trim()}${startsWithSign(line.text) ? " " : sign}${line.text.trim()}`;
      const [period] = findPeriods(whole);
      if (period?.kind === "range" && isForward(period.start, period.end)) {
        joined[joined.length - 1] = { ...above, text: whole };
        continue;
      }
    }
    joined.push(line);
  }
  return joined;
}

/** Whether a line is one point in time and nothing else, a dash behind it apart. */
function isHalf(text: string): boolean {
  if (isBullet(text) || text.length > 30) return false;
  const [only, more] = findPeriods(text.trim());
  if (!only || more) return false;
  const isOpenRange = only.kind === "range" && /[-–—]\s*$/.test(text);
  return (
    (only.kind === "single" || isOpenRange) &&
    only.from === 0 &&
    /^(?:[-–—/]|tot(?: en met)?|t\/m|to|until)?$/i.test(text.trim().slice(only.to).trim())
  );
}

function isRest(text: string): boolean {
  const bare = text.trim().replace(/^(?:[-–—/]|tot(?: en met)?|t\/m|to|until)\s*/i, "");
  if (bare === "" || text.length > 30) return false;
  const [only, more] = findPeriods(`2000 - ${bare}`);
  return only?.kind === "range" && more === undefined && only.to === bare.length + 7;
}

function startsWithSign(text: string): boolean {
  return /^\s*(?:[-–—/]|tot\b|t\/m|to\b|until\b)/i.test(text);
}

function isForward(start: string, end: string | null): boolean {
  return end === null || start.slice(0, 4) <= end.slice(0, 4);
}
