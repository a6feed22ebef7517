import { placesNamed } from "#app/features/places/place-names.ts";
import { type CvLine, plainWords } from "./cv-line.ts";
import type { CvFacts } from "./cv-reading.ts";
import { findPeriods } from "./periods.ts";
import { namesRole } from "./role-of-title.ts";
import { sectionOfHeading } from "./section-heading.ts";

const MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[\p{L}]{2,}/u;
const PHONE = /(?<![\p{L}\d])(?:\+|00)?\(?\d(?:[\d ().\-–/]{7,20})\d(?!\d)/gu;
const TITLES =
  /(?:^|\s|,)(?:(?:mevr|mw|dhr|drs|mr|ir|ing|dr|prof|bc|ba|bsc|msc|ma|llm|llb|mba|phd)\.?(?=\s|,|$)|mevrouw|de heer)/giu;
const LABEL =
  /^(?:volledige\s+)?(?:naam|name)\s*[:\t]\s*|^(?:curriculum vitae|cv|c\.v\.|resume|résumé)\s*(?:van|of|[-–:|])?\s+/i;
const PARTICLES = new Set(
  "van de der den het 't in op ter ten te el al ait bin ben von da di du la le des dos del in't aan uit bij voor over".split(
    " ",
  ),
);
const NO_NAME =
  /\b(?:straat|laan|weg|plein|adres|telefoon|mobiel|e-?mail|woonplaats|postcode|linkedin|rijbewijs|curriculum|vitae|resume|profiel|contact|beschikbaar|nederland)\b/i;
/** A name stands at the top of a CV; further down, other people's names begin. */
const NAME_LINES = 14;

/** Name, mail address and telephone number of the person, each null when it is not found. */
export function readContact(lines: readonly CvLine[]): Pick<CvFacts, "name" | "email" | "phone"> {
  const email = findMail(lines);
  return { name: findName(lines, email), email, phone: findPhone(lines) };
}

function findMail(lines: readonly CvLine[]): string | null {
  for (const { text } of lines) {
    const match = MAIL.exec(text);
    if (match) return match[0].toLowerCase().replace(/\.$/, "");
  }
  return null;
}

function findPhone(lines: readonly CvLine[]): string | null {
  for (const { text } of lines) {
    if (findPeriods(text).some(({ kind }) => kind === "range")) continue;
    for (const [written] of text.matchAll(PHONE)) {
      const digits = written.replace(/\D/g, "");
      const isAbroad = /^(?:\+|00)/.test(written);
      const fits = isAbroad ? digits.length >= 10 && digits.length <= 15 : digits.length === 10;
      if (!fits || !/^(?:\+|\(?0)/.test(written)) continue;
      return written.replace(/[./–]/g, " ").replace(/\s+/g, " ").trim();
    }
  }
  return null;
}

type Candidate = { name: string; score: number };

function findName(lines: readonly CvLine[], email: string | null): string | null {
  const labelled = lines.flatMap(({ text }) =>
    /^(?:volledige\s+)?(?:naam|name)\s*[:\t]/i.test(text) ? [nameIn(text)] : [],
  );
  const first = labelledValue(lines, /^(?:voornaam|voornamen|roepnaam|first name)\s*[:\t]\s*/i);
  const last = labelledValue(lines, /^(?:achternaam|last name|surname)\s*[:\t]\s*/i);
  const given = labelled.find((name) => name !== null) ?? null;
  if (given) return given;
  if (first && last) return tidy(`${first} ${last}`);
  const box = plainWords(email?.split("@").join(" ") ?? "").replace(/ /g, "");
  const biggest = Math.max(1, ...lines.map(({ size }) => size));
  const candidates = lines.flatMap(({ text, size }, i): Candidate[] =>
    i > NAME_LINES && size < biggest
      ? []
      : text.split("\t").flatMap((cell) => {
          const name = nameIn(cell);
          if (!name) return [];
          const parts = plainWords(name)
            .split(" ")
            .filter((word) => word.length > 2);
          const shared = parts.filter((word) => box.includes(word)).length;
          const early = Math.max(0, 3 - i * 0.3);
          return [{ name, score: shared * 3 + (size >= biggest && size > 1.1 ? 4 : 0) + early }];
        }),
  );
  return (
    candidates.reduce<Candidate | null>(
      (best, one) => (best && best.score >= one.score ? best : one),
      null,
    )?.name ?? null
  );
}

function labelledValue(lines: readonly CvLine[], label: RegExp): string | null {
  const line = lines.find(({ text }) => label.test(text));
  return line ? line.text.replace(label, "").trim() : null;
}

/** The name that a text is when it is nothing else, tidied; or null. */
function nameIn(text: string): string | null {
  const bare = text.replace(LABEL, "").trim();
  if (bare.length < 4 || bare.length > 60 || /[\d@:;!?/|]/.test(bare)) return null;
  if (sectionOfHeading(bare) || NO_NAME.test(bare) || namesRole(bare)) return null;
  if (placesNamed(bare).length > 0) return null;
  const name = tidy(bare);
  const words = name.split(" ");
  if (words.length < 2 || words.length > 7) return null;
  const isWord = (word: string) =>
    /^['’(]?\p{Lu}/u.test(word) || PARTICLES.has(word.toLowerCase().replace(/’/g, "'"));
  if (!words.every(isWord) || !/^\p{Lu}/u.test(words.at(-1) ?? "")) return null;
  return name;
}

/** Without titles; a given name between brackets takes the place of the initials; capitals undone. */
function tidy(text: string): string {
  const bare = ` ${text}`
    .replace(TITLES, " ")
    .replace(/(?<![,\s])[,\s]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
  const called = bare.replace(/^(?:\p{Lu}\.?\s?)+\s*\((\p{Lu}[\p{L}-]+)\)/u, "$1");
  return called === called.toUpperCase() ? calm(called) : called;
}

function calm(name: string): string {
  return name
    .toLowerCase()
    .split(" ")
    .map((word, i) =>
      i > 0 && PARTICLES.has(word)
        ? word
        : word.replace(/(^|[-'’.])(\p{L})/gu, (_, sign, letter) => sign + letter.toUpperCase()),
    )
    .join(" ");
}
