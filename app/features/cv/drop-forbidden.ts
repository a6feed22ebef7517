/**
 * Idea: birth date, BSN, nationality, marital status, gender, family, faith and pay are recognised
 * first, and everything else is read from what is left. Promise: a label goes with its value, a
 * sentence goes whole, so that no half of it can stay behind as evidence.
 */
import { type CvLine, isBullet } from "./cv-line.ts";
import { findPeriods } from "./periods.ts";
import { type Section, sectionOfHeading } from "./section-heading.ts";

/** Below these headings a date is that of a job or course. */
const DATED = new Set<Section>(["experience", "education", "courses"]);

const AFTER = {
  /** Who somebody is: a single word behind the label is its value too. */
  person: "[:=\\t]|$|\\s(?=[\\d(]|\\p{L}+$|[vm]$)",
  birth: "[:=\\t]|$|\\s(?=[\\d(]|te\\s|op\\s|in\\s)",
  /** Words of work as well: they need a sign or a number behind them. */
  number: "[:=\\t]|$|\\s(?=[\\d€(]|geen\\b|ja\\b|nee\\b)",
};
const LABELS: [kind: keyof typeof AFTER, words: string[]][] = [
  [
    "birth",
    [
      "geboorte\\s?(?:datum|plaats|jaar|land)?(?:\\s*(?:en|/|&)\\s*-?\\s*(?:geboorte)?(?:plaats|datum))?",
      "geboren(?:\\s+(?:op|te|in))?",
      "geb\\.?\\s?(?:datum|plaats|dat\\.)?",
      "(?:date|place|year) of birth",
      "birth\\s?(?:date|place)",
      "d\\.?o\\.?b\\.?",
      "born(?:\\s+(?:on|in))?",
    ],
  ],
  [
    "person",
    [
      "nationaliteit(?:en)?",
      "nationality",
      "(?:burgerlijke|huwelijkse) (?:staat|status)",
      "burgerlijke stand",
      "marital status",
      "civil status",
      "geslacht",
      "gender",
      "man\\s?/\\s?vrouw",
      "m\\s?/\\s?v",
    ],
  ],
  [
    "number",
    [
      "leeftijd",
      "age",
      "sexe?",
      "b\\.?s\\.?n\\.?(?:-?nummer)?",
      "burgerservicenummer",
      "rijksregisternummer",
      "insz",
      "sofi-?\\s?nummer",
      "kinderen",
      "children",
      "gezins(?:situatie|samenstelling)",
      "(?:huidig|laatst(?:verdiend)?|gewenst|bruto|verwacht)?e?\\s?(?:bruto\\s?)?(?:maand|jaar|uur)?(?:salaris|loon|inkomen)(?:s?(?:indicatie|wens|eis|verwachting))?",
      "(?:current |expected |desired )?salary(?: expectation)?",
      "geloof(?:sovertuiging)?",
      "religie",
      "religion",
      "foto",
      "photo",
    ],
  ],
];
const LABEL = new RegExp(
  `^\\s*(?:${LABELS.map(
    ([kind, words]) => `(?<${kind}>${words.join("|")})\\s*(?:${AFTER[kind]})`,
  ).join("|")})`,
  "iu",
);
/** What stands behind a label of a number on the next line, if it is its value. */
const NUMBER_VALUE =
  /^\s*(?:[\d€]|geen\b|ja\b|nee\b|n\.?v\.?t|in overleg|nader|marktconform|cao\b|bruto|[mv]\s*$|man\b|vrouw\b)/i;
const STATE = "(?:on)?(?:gehuwd|getrouwd)|samenwonend|vrijgezel|married|divorced|unmarried";
const DOUBLE_STATE = "gescheiden|alleenstaande?|single|wedu(?:we|wnaar)|weduwe";
const PERSON = [
  /\b\d{2}[\s-]?jarige\b(?!\s+(?:ervaring|loopbaan|carri[eè]re|dienst|staat|jubileum|bestaan|periode|samenwerking|relatie|contract|looptijd|traditie|historie|werkervaring|functie))/i,
  /\b(?:ben|nu|momenteel)\s+\d{2}\s+jaar(?=\s*(?:$|[.,;)]|oud\b|jong\b|en\s))/i,
  /\b(?:vrouw|man|moeder|vader|dame|heer|meid|jongen|jongedame|persoon|iemand)\s+van\s+\d{2}\b/i,
  /\b\d{2}\s+(?:jaar|jaren)\s+(?:oud|jong)\b/i,
  /\b(?:i am|i'm|aged?)\s+\d{2}\b(?!\s*%)/i,
  new RegExp(`(?<!\\p{L})(?:${STATE})(?!\\p{L})(?!\\s+(?:couples|koppels|people))`, "iu"),
  new RegExp(`^\\W*(?:${DOUBLE_STATE})(?:\\s*[,.]|\\s+(?:met|zonder|en|with)\\s|\\s*$)`, "iu"),
  new RegExp(
    `\\b(?:ik ben|ben|i am|i'm)\\s+(?:\\p{L}+\\s+){0,2}(?:${DOUBLE_STATE})(?!\\p{L})`,
    "iu",
  ),
  /\b(?:moeder|vader|mama|papa|mother|father)\s+(?:van|of)\b|\bzwanger\b/i,
  /\b(?:mijn|onze|heb|hebben|my|our|have|met)\s+(?:\p{L}+\s+){0,2}(?:kinderen|dochters?|zonen|zoons?|children|kids)(?!\p{L})(?!\s+\p{L}+(?:en|de|te)\b)/iu,
  /\b(?:als|ben)\s+(?:een\s+)?(?:\p{L}+e\s+){0,2}(?:vrouw|man|moeder|vader)\b/iu,
  /\bgeboren\b(?=\s*(?:[:\d]|op\b|te\b|in\b|en getogen\b))|\bik ben\b[^.]{0,40}\bgeboren\b(?!\s+\p{L}+(?:er|or|aar|ist|te)\b)/iu,
  /\bborn\b(?=\s*(?:[:\d]|on\b|in\b|and raised\b))/i,
  /\bgeboorte(?:datum|plaats|jaar)\b(?=\s*[:\d(]|\s+(?:is|was)\b)|\bdate of birth\b(?=\s*[:\d(])/i,
  /\b(?:mijn|my)\s+nationalit\p{L}+|\bnationalit\p{L}+\s*[:(]/iu,
  /(?<!\p{L})(?:Nederlandse|Belgische|Duitse|Turkse|Marokkaanse|Poolse|Surinaamse|dubbele|Dutch|Belgian|German|Turkish|Moroccan|Polish|dual)\s+nationalit\p{L}+/iu,
  /\b(?:burgerservicenummer|bsn|sofinummer|rijksregisternummer)\b\D{0,12}\d{6}/i,
];
const PAY_WORD =
  /\b(?:salaris|verdien\w*|bruto|netto|loon|uurloon|inkomen|salary|gross|earn\w*|maandsalaris|jaarsalaris|maandloon)\b/i;
const PAY_PERIOD =
  /\b(?:per maand|p\/m|per uur|per jaar|a month|an hour|per month|per hour|p\.m\.)/i;
const CURRENCY = /€|\beuro\b|\beur\b/i;
/** A number of money: not one that counts things ("1.200 medewerkers"). */
const SUM =
  /\d[.,]?\d{3}\b(?:,(?:\d\d|-{1,2}|–))?(?!\s*(?!bruto|netto|euro|eur|per|p\/m|op|all|ex|in|excl|incl|gross|net|a|en|and)\p{L})/iu;
const OF_WORK =
  /\b(?:budget|omzet|facturen|bedrag|kas|incasso|inkoop|declaraties|orders|uitgaven|portefeuille|loonkosten|loonsom|personeelskosten|begroting|turnover|revenue|invoices|donaties|subsidies)\b/i;
/** Nine digits that are not the rest of an international telephone number. */
const NINE_DIGITS = /(?<![\d+])(?<!(?:\+|00)\d\d\)?[ .-]?(?:\(0\) ?)?)(?:\d[ .]?){8}\d(?!\d)/g;
/** Nobody on a CV is younger than this; a full date longer ago is no date of a letter or a course. */
const YOUNGEST_YEARS = 14;
const FULL_DATE =
  /(?<!\d)(?:\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ](?<late>(?:19|20)\d\d)|(?<early>(?:19|20)\d\d)-\d\d-\d\d)(?!\d)/giu;

/** The lines without what may never be stored; `year` is today's. */
export function dropForbidden(lines: readonly CvLine[], year: number): CvLine[] {
  const kept: CvLine[] = [];
  let awaited: Awaited = null;
  let isDated = false;
  for (const line of lines) {
    if (awaited && line.text.trim() === "") continue;
    const section = sectionOfHeading(line.text.split("\t")[0] ?? "");
    if (section) isDated = DATED.has(section);
    const cleaned = cleanText(line.text, awaited, isDated ? null : year);
    awaited = cleaned.awaited;
    if (cleaned.text.trim() !== "" || line.text.trim() === "") {
      kept.push({ ...line, text: cleaned.text });
    }
  }
  return kept;
}

/** What the next segment may be the value of. */
type Awaited = "any" | "number" | null;

/** Segments are the cells and parts of a row; a label without a value takes the segment after it. */
function cleanText(text: string, before: Awaited, year: number | null) {
  const parts = text.split(/(\t|\s[|•·]\s|;\s)/);
  let awaited = before;
  const kept = parts.map((part, i) => {
    if (i % 2 === 1 || part.trim() === "") return part;
    const bare = part.replace(/^\s*[•▪*-]\s+/, "");
    const isValue = awaited === "any" || (awaited === "number" && NUMBER_VALUE.test(bare));
    awaited = null;
    if (isValue) return "";
    const label = LABEL.exec(bare);
    if (label) {
      const isAlone = bare.slice(label[0].length).replace(/[:\s]/g, "") === "";
      awaited = !isAlone || /^\s*(?:foto|photo)/i.test(bare) ? null : awaitedBy(label);
      return "";
    }
    return withoutNumbers(withoutSentences(part), year);
  });
  return { text: kept.join("").replace(/^[\s|;]+$/, ""), awaited };
}

function awaitedBy({ groups = {} }: RegExpExecArray): Awaited {
  return groups.number === undefined ? "any" : "number";
}

/** The sentences that say nothing of who somebody is or what somebody earns. */
function withoutSentences(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !PERSON.some((pattern) => pattern.test(sentence)) && !saysPay(sentence))
    .join(" ");
}

function saysPay(sentence: string): boolean {
  if (OF_WORK.test(sentence) && !/\b(?:verdien|salaris\b|salary\b)/i.test(sentence)) return false;
  if (CURRENCY.test(sentence)) return PAY_WORD.test(sentence) || PAY_PERIOD.test(sentence);
  return PAY_WORD.test(sentence) && SUM.test(sentence);
}

/** Without BSNs and, given today's year, without dates so long ago that they are a birth date. */
function withoutNumbers(text: string, year: number | null): string {
  const kept = text.replace(NINE_DIGITS, (digits) =>
    isBsn(digits) && !isPhone(text) ? "" : digits,
  );
  const plain = isBullet(text) ? kept.trimEnd() : kept.trim() && kept;
  if (year === null) return plain;
  const ranges = findPeriods(plain).filter(({ kind }) => kind !== "single");
  return plain.replace(FULL_DATE, (date, ...rest) => {
    const groups: { late?: string; early?: string } = rest.at(-1);
    const at = Number(rest.at(-3));
    const inRange = ranges.some(({ from, to }) => at >= from && at < to);
    return !inRange && Number(groups.late ?? groups.early) <= year - YOUNGEST_YEARS ? "" : date;
  });
}

function isPhone(text: string): boolean {
  return /\b(?:tel|telefoon|gsm|phone|mobiel)\b/i.test(text);
}

/** The eleven test of a Dutch citizen service number: 9d₁ + 8d₂ + … + 2d₈ − d₉ is a multiple of 11. */
export function isBsn(text: string): boolean {
  const digits = [...text.replace(/\D/g, "")].map(Number);
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return digits.length === 9 && sum % 11 === 0;
}
