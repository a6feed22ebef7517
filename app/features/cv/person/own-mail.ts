/**
 * Idea: a CV holds addresses of others too: an agency above, a referee below. Each address gets points
 * for what it stands beside and for the words it shares with the top of the CV. Promise: the address
 * of somebody who is named as another is never taken.
 */
import { type CvLine, plainWords } from "../cv-line.ts";

const MAIL = /(?<![\p{L}\d._%+'-])[\p{L}\d._%+'-]+ ?@ ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
const WRITTEN_AT = / ?[[(] ?(?:at|apenstaartje) ?[\])] ?/gi;
const WRITTEN_DOT = / ?[[(] ?(?:dot|punt) ?[\])] ?/gi;
const KNOWN_ENDS = new Set(
  "nl be com net org eu de fr info io me nu email mail live online uk us edu gov frl amsterdam gent brussels vlaanderen dev app biz name pro tech work cloud online site website xyz example test invalid it es pl at ch dk se no fi ie pt".split(
    " ",
  ),
);
const OTHERS =
  /referen|uitzend|detacher|recruit|bemiddel|intercedent|leidinggevende|contactpersoon|bureau\b|ter attentie|t\.a\.v|agency|werkgever|aangeboden door|voorgedragen|voorgesteld door/i;
const GENERAL =
  /^(?:info|contact|office|kantoor|receptie|administratie|hr|jobs|sales|recruitment|recruiter|kandidaten|planning|no-?reply|vacatures?|sollicitaties?|werving|mail|secretariaat|personeelszaken|hello|hallo)$/i;
const TOP_LINES = 12;

/** The mail address of the person, or null; `others` are the lines about referees and the like. */
export function ownMail(lines: readonly CvLine[], others: readonly CvLine[]): string | null {
  const top = new Set(
    lines
      .slice(0, TOP_LINES)
      .filter((line) => !line.text.includes("@") && !OTHERS.test(line.text))
      .filter((line) => !others.includes(line))
      .flatMap(({ text }) => plainWords(text).split(" ")),
  );
  const found = mailsIn(lines).map(({ mail, line, at }) => {
    const [box = ""] = mail.split("@");
    const shared = box.split(/[\d._%+'-]+/).filter((word) => word.length > 2 && top.has(word));
    const isOther = OTHERS.test(line.text) || others.includes(line);
    const near = /e-?mail/i.test(line.text) ? 1 : 0;
    const general = GENERAL.test(box) ? 2 : 0;
    return { mail, score: shared.length * 3 + near - general - at * 0.001, isOther };
  });
  const own = found.filter(({ isOther, score }) => !isOther || score > 3);
  return own.sort((a, b) => b.score - a.score)[0]?.mail ?? null;
}

function mailsIn(lines: readonly CvLine[]): { mail: string; line: CvLine; at: number }[] {
  const whole = joinBroken(lines);
  return whole.flatMap((line, at) =>
    [...withSigns(line.text).matchAll(MAIL)].map(([written]) => ({
      mail: tidyMail(written),
      line: line.origin,
      at,
    })),
  );
}

/** "anne [at] voorbeeld (punt) nl" with its signs. */
function withSigns(text: string): string {
  return text.replace(WRITTEN_AT, "@").replace(WRITTEN_DOT, ".");
}

function tidyMail(written: string): string {
  return written
    .replace(/(\.(?:nl|be|com|net|org|eu|de))\p{Lu}\p{Ll}\p{L}*$/u, "$1")
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/^[.%'-]/, "")
    .replace(/^(?:\+?\d[\d-]{8,})(?=\p{L})/u, "")
    .replace(/^(?:e-?mail(?:adres)?[.:-])/, "");
}

type Whole = { text: string; origin: CvLine };

/** Lines of which the end of one and the start of the next are the parts of one address, as one. */
function joinBroken(lines: readonly CvLine[]): Whole[] {
  const whole: Whole[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const cell = line.text.split("\t").find((one) => one.trim() !== "") ?? "";
    const next = cell.trim().split(" ")[0] ?? "";
    const last = above?.text.trim().split(/[\s]/).at(-1) ?? "";
    if (above && next !== "" && isBroken(last, next, cell.trim() === next)) {
      const rest = line.text.slice(line.text.indexOf(next) + next.length);
      above.text = `${above.text.trimEnd()}${next}`;
      if (rest.trim() !== "") whole.push({ text: rest, origin: line });
    } else whole.push({ text: line.text, origin: line });
  }
  return whole;
}

function isBroken(last: string, next: string, isAlone: boolean): boolean {
  if (!/^[\p{L}\d@.%+_-]+$/u.test(next)) return false;
  if (last.includes("@")) {
    if (last.endsWith("@") || /[.-]$/.test(last)) return isDomain(next);
    if (next.startsWith(".")) return isDomain(next.slice(1));
    const end = last.split("@")[1] ?? "";
    const dots = end.split(".");
    if (!isAlone || next !== next.toLowerCase() || next.includes("@")) return false;
    if (dots.length < 2) return /\.\p{L}{2,}$/u.test(next) && KNOWN_ENDS.has(endOf(next));
    const joined = endOf(`${end}${next}`);
    const stands = KNOWN_ENDS.has(dots.at(-1) ?? "");
    return KNOWN_ENDS.has(joined) && (!stands || next.length < 3 || next.includes("."));
  }
  const isBox = /^[\p{L}\d][\p{L}\d._%+-]*$/u.test(last) && last.length < 65;
  if (next.startsWith("@")) return isBox && isDomain(next.slice(1));
  if (!next.includes("@") || !isBox) return false;
  return /[._-]$/.test(last) || (/\p{L}\.\p{L}+$/u.test(last) && !KNOWN_ENDS.has(endOf(last)));
}

function isDomain(text: string): boolean {
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*$/u.test(text);
}

function endOf(text: string): string {
  return text.split(".").at(-1)?.toLowerCase() ?? "";
}
