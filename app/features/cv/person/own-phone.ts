import type { CvLine } from "../cv-line.ts";
import { findPeriods } from "../periods.ts";

const NUMBER = /(?<![\p{L}\d])\(?(?:\+|00)?\(?\d(?:[\d ().\-–]{7,20})\d(?![\d])/gu;
const SLASHED = /(?<![\p{L}\d])0\d{1,3}\s?\/\s?\d[\d .-]{4,10}\d(?!\d)/gu;
const OTHERS =
  /referen|uitzend|detacher|recruit|bemiddel|intercedent|leidinggevende|contactpersoon|bureau\b|agency|werkgever|noodgeval|aangeboden door|voorgedragen|voorgesteld door|namens|in geval van nood|emergency/i;
const NO_PHONE =
  /\b(?:fax|telefax|kvk|k\.v\.k|btw|iban|rekening|bsn|big|lidnummer|registratie\p{L}*|nummer id|paspoort)\b/iu;
const LABEL =
  /(?<!\p{L})(?:tel|telefoon\p{L}{0,10}|mobiel\p{L}{0,10}|mob|gsm|phone|mobile|cell|gsm-?nummer|t|m)$/iu;
const MOBILE = /^(?:06|\+?(?:31|0031)0?6|04[5-9]|\+?(?:32|0032)0?4)/;
const PARTS = /[|;,•·\t]|\s\/\s|\sof\s|\sen\s|\sor\s/i;

/** The telephone number of the person, or null; `others` are the lines about referees and the like. */
export function ownPhone(lines: readonly CvLine[], others: readonly CvLine[]): string | null {
  const found = lines.flatMap((line, at) => {
    if (findPeriods(line.text).some(({ kind }) => kind === "range")) return [];
    const isOther = OTHERS.test(line.text) || others.includes(line);
    const whole = endsOpen(line.text) ? `${line.text}${lines[at + 1]?.text ?? ""}` : line.text;
    return numbersIn(whole).map(({ written, score }) => ({
      written,
      score: score - at * 0.001 - (isOther ? 20 : 0),
    }));
  });
  const best = found.sort((a, b) => b.score - a.score)[0];
  return best && best.score > -5 ? best.written : null;
}

/** A number that goes on in the next line: too short by itself, with nothing behind it. */
function endsOpen(text: string): boolean {
  const tail = /(?:^|[\s:])((?:\+|0)[\d ()-]{2,9})$/.exec(text)?.[1];
  return tail !== undefined && tail.replace(/\D/g, "").length < 9;
}

/** What stands before a number without the signs between. */
function bareEnd(text: string): string {
  return text.trimEnd().replace(/[.:]$/, "").trimEnd().replace(/\.$/, "");
}

type Written = { written: string; score: number };

function numbersIn(text: string): Written[] {
  const found: Written[] = [];
  for (const part of text.split(PARTS)) {
    const slashed = [...part.matchAll(SLASHED)].filter(([one]) => fits(one, true));
    const pieces = slashed.length > 0 ? slashed : [...part.matchAll(NUMBER)];
    for (const match of pieces) {
      const before = part.slice(0, match.index);
      const label = LABEL.test(bareEnd(before));
      if (!fits(match[0], label || slashed.length > 0)) continue;
      const isFax = NO_PHONE.test(before.split(/\d{4,}/).at(-1) ?? "");
      const digits = match[0].replace(/[^\d+]/g, "");
      const score = (isFax ? -10 : 0) + (MOBILE.test(digits) ? 1 : 0) + (label ? 0.5 : 0);
      found.push({ written: tidyPhone(match[0]), score });
    }
  }
  return found;
}

/** Ten Dutch digits, nine or ten Belgian where a label or slash says so, or a foreign number. */
function fits(written: string, isLabelled: boolean): boolean {
  const digits = written.replace(/\D/g, "");
  if (/^\(?(?:\+|00)/.test(written)) return digits.length >= 10 && digits.length <= 15;
  if (/^\(?0[1-9]/.test(written))
    return digits.length === 10 || (isLabelled && digits.length === 9);
  return isLabelled && (/^6\d{8}$/.test(digits) || /^31\d{9}$/.test(digits));
}

function tidyPhone(written: string): string {
  return written.replace(/[./–]/g, " ").replace(/\s+/g, " ").replace(/ ?- ?/g, "-").trim();
}
