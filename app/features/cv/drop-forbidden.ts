/**
 * Idea: birth date, BSN, nationality, marital status, gender, family, faith and pay are recognised
 * first, and everything else is read from what is left. Promise: a label goes with its value, a
 * sentence goes whole, so that no half of it can stay behind as evidence.
 */
import { type CvLine, isBullet } from "./cv-line.ts";
import { findPeriods } from "./periods.ts";

const LABEL = new RegExp(
  `^\\s*(?:${[
    "geboorte\\s?(?:datum|plaats|jaar|land)?(?:\\s*(?:en|/|&)\\s*-?\\s*(?:geboorte)?(?:plaats|datum))?",
    "geboren(?:\\s+(?:op|te))?",
    "geb\\.?\\s?(?:datum|plaats|dat\\.)?",
    "(?:date|place|year) of birth",
    "birth\\s?(?:date|place)",
    "d\\.?o\\.?b\\.?",
    "born(?:\\s+(?:on|in))?",
    "leeftijd",
    "age",
    "nationaliteit(?:en)?",
    "nationality",
    "(?:burgerlijke|huwelijkse) (?:staat|status)",
    "burgerlijke stand",
    "marital status",
    "geslacht",
    "gender",
    "sexe?",
    "man\\s?/\\s?vrouw",
    "m\\s?/\\s?v",
    "b\\.?s\\.?n\\.?(?:-?nummer)?",
    "burgerservicenummer",
    "sofi-?\\s?nummer",
    "kinderen",
    "children",
    "gezins(?:situatie|samenstelling)",
    "(?:huidig|laatst(?:verdiend)?|gewenst|bruto|verwacht)?e?\\s?(?:bruto\\s?)?(?:salaris|loon|inkomen)(?:s?(?:indicatie|wens|eis|verwachting))?",
    "(?:current |expected |desired )?salary(?: expectation)?",
    "geloof(?:sovertuiging)?",
    "religie",
    "religion",
    "foto",
    "photo",
  ].join("|")})\\s*(?:[:=\\t]|(?=$)|\\s(?=[\\d€(]|[a-z]+$|te\\s|op\\s|in\\s|v$|m$))`,
  "i",
);
const PERSON = [
  /\b\d{2}[\s-]?jarige?\b/i,
  /\b(?:van|ben|nu|momenteel)\s+\d{2}\s+jaar\b(?!\s+(?:ervaring|werkervaring|werkzaam|actief))/i,
  /\b\d{2}\s+(?:jaar|jaren)\s+(?:oud|jong)\b/i,
  /\b(?:i am|i'm|aged?)\s+\d{2}\b/i,
  /\b(?:on)?(?:gehuwd|getrouwd)e?\b|\bsamenwonend\b|\balleenstaande?\b|\bvrijgezel\b|\bgescheiden\b|\bwedu(?:we|wnaar)\b|\bmarried\b|\bdivorced\b/i,
  /\b(?:moeder|vader|mama|papa|mother|father)\s+(?:van|of)\b|\bzwanger\b/i,
  /\b(?:mijn|twee|drie|vier)\s+(?:jonge\s+)?(?:kinderen|dochters|zonen|zoons)\b/i,
  /\b(?:als|ben)\s+(?:een\s+)?(?:\p{L}+e\s+){0,2}(?:vrouw|man|moeder|vader)\b/iu,
  /\bgeboren\b|\bborn\b|\bgeboorte(?:datum|plaats|jaar)\b|\bdate of birth\b/i,
  /\bnationaliteit\b|\bnationality\b|\bburgerservicenummer\b|\bbsn\b/i,
];
const PAY_WORD =
  /\b(?:salaris|verdien\w*|bruto|netto|loon|uurloon|inkomen|salary|gross|per maand|p\/m|per uur)\b/i;
const AMOUNT = /€|\beuro\b|\beur\b|\d[.,]?\d{3}\b/i;
const NINE_DIGITS = /(?<![\d+])(?:\d[ .]?){8}\d(?!\d)/g;
/** Nobody on a CV is younger than this; a full date longer ago is no date of a letter or a course. */
const YOUNGEST_YEARS = 14;
const FULL_DATE =
  /(?<!\d)(?:\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ](?<late>(?:19|20)\d\d)|(?<early>(?:19|20)\d\d)-\d\d-\d\d)(?!\d)/giu;

/** The lines without what may never be stored; `year` is today's. */
export function dropForbidden(lines: readonly CvLine[], year: number): CvLine[] {
  const kept: CvLine[] = [];
  let valueFollows = false;
  for (const line of lines) {
    if (valueFollows && line.text.trim() === "") continue;
    const { text, wantsValue } = cleanText(line.text, valueFollows, year);
    valueFollows = wantsValue;
    if (text.trim() !== "" || line.text.trim() === "") kept.push({ ...line, text });
  }
  return kept;
}

/** Segments are the cells and parts of a row; a label without a value takes the segment after it. */
function cleanText(text: string, takesFirst: boolean, year: number) {
  const parts = text.split(/(\t|\s[|•·]\s|;\s)/);
  let takesNext = takesFirst;
  const kept = parts.map((part, i) => {
    if (i % 2 === 1 || part.trim() === "") return part;
    const bare = part.replace(/^\s*[•▪*-]\s+/, "");
    if (takesNext) {
      takesNext = false;
      return "";
    }
    const label = LABEL.exec(bare);
    if (label) {
      takesNext = bare.slice(label[0].length).replace(/[:\s]/g, "") === "";
      return "";
    }
    return withoutNumbers(withoutSentences(part), year);
  });
  return { text: kept.join("").replace(/^[\s|;]+$/, ""), wantsValue: takesNext };
}

/** The sentences that say nothing of who somebody is or what somebody earns. */
function withoutSentences(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter(
      (sentence) =>
        !PERSON.some((pattern) => pattern.test(sentence)) &&
        !(PAY_WORD.test(sentence) && AMOUNT.test(sentence)),
    )
    .join(" ");
}

function withoutNumbers(text: string, year: number): string {
  const ranges = findPeriods(text).filter(({ kind }) => kind === "range");
  const kept = text
    .replace(NINE_DIGITS, (digits) => (isBsn(digits) ? "" : digits))
    .replace(FULL_DATE, (date, ...rest) => {
      const groups: { late?: string; early?: string } = rest.at(-1);
      const at = Number(rest.at(-3));
      const inRange = ranges.some(({ from, to }) => at >= from && at < to);
      return !inRange && Number(groups.late ?? groups.early) <= year - YOUNGEST_YEARS ? "" : date;
    });
  return isBullet(text) ? kept.trimEnd() : kept.trim() && kept;
}

/** The eleven test of a Dutch citizen service number: 9d₁ + 8d₂ + … + 2d₈ − d₉ is a multiple of 11. */
function isBsn(text: string): boolean {
  const digits = [...text.replace(/\D/g, "")].map(Number);
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return digits.length === 9 && sum % 11 === 0;
}
