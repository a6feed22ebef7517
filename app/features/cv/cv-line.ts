/**
 * A line of a CV in reading order. Cells of one row are parted by a tab; an empty text is white space
 * between blocks. `size` is the height of its letters against the body text (1).
 */
export type CvLine = { text: string; size: number };

const BULLET = /^\s*(?:[•●▪■◦‣∙·*o➢➤✓✔❖–—-]|\d{1,2}[.)])\s+(?=\S)/u;
const TABLE_HEAD =
  /^(?:(?:main|key|voornaamste|belangrijkste) )?(?:periode|jaar|jaren|van|tot|t\/m|begin|start|einde?|end|from|to|until|functie|werkgever|bedrijf|opleiding|werkzaamheden|omschrijving|toelichting|duties|tasks|description|instituut|institute|school|diploma|organisatie|plaats|datum|taal|niveau|taken|rol|role|job|title|job title|functietitel|naam|name|waar|wanneer|wat|when|where|what|studie|study|richting|degree|institution|resultaat|result|organi[sz]ation|responsibilities|verantwoordelijkheden|activiteiten|activities|dates?|period|year|employer|company|position|course|language|level|behaald|afgerond)$/i;

/** A line of body text. */
export function plainLine(text: string): CvLine {
  return { text, size: 1 };
}

/** The longest CVs have some hundred lines; what is behind this is no CV any more. */
const MAX_LINES = 3_000;
/** Pieces of a paragraph that a word processor wrote as one line. */
const PIECES = /[\s\S]{1,2000}/g;

/** The same lines, none longer than 2,000 characters and 3,000 of them at most. */
export function boundedLines(lines: readonly CvLine[]): CvLine[] {
  return lines
    .slice(0, MAX_LINES)
    .flatMap(({ text, size }) => {
      const pieces = text.match(PIECES) ?? [""];
      return pieces.slice(0, MAX_LINES).map((piece) => ({ text: piece, size }));
    })
    .slice(0, MAX_LINES);
}

/** Whether a line is an item of a list. */
export function isBullet(text: string): boolean {
  return BULLET.test(text);
}

/** The text without the sign of a list before it. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, "").trim();
}

/** Lower case without accents and signs, single spaces: to compare words with. */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}'’`]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+#]+/gu, " ")
    .trim();
}

/** Whether the cells of a row are the names of a table's columns; of three or more, one may be unknown. */
export function isTableHead(cells: readonly string[]): boolean {
  const unknown = cells.filter((cell) => !TABLE_HEAD.test(cell.trim()));
  if (cells.length < 2 || unknown.some((cell) => cell.length > 30 || /\d/.test(cell))) return false;
  return unknown.length === 0 || (unknown.length === 1 && cells.length > 2);
}
