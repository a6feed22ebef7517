/**
 * Idea: a label names the name; else a short line of capitalised words at the top is one, and the mail
 * address says so when its words could also be a place, a title or a street. Promise: no name rather
 * than a wrong one.
 */
import { placesNamed } from "#app/features/places/place-names.ts";
import { type CvLine, plainWords } from "../cv-line.ts";
import { knowsWords, namesConcept, namesRole } from "../role-of-title.ts";
import { sectionOfHeading } from "../section-heading.ts";
import { isFirm, isTitle } from "../work/work-words.ts";
import { isNameShape, startsWithParticle, tidyName } from "./name-shape.ts";

const FULL_LABEL =
  /^(?:(?:volledige|full|mijn)\s+)?(?:naam|name)(?:\s+(?:kandidaat|sollicitant|candidate))?$|^(?:kandidaat|sollicitant|voor- en achternaam|voornaam en (?:achter|familie)naam|naam en voornaam|first and last name|name and surname)$/i;
const GIVEN_LABEL =
  /^(?:voornaam|voornamen|roepnaam|first names?|given names?|voorletters?|initialen|forenames?)(?:\s*\(.*\))?$/i;
const CALLED_LABEL = /^(?:roepnaam|preferred name)$/i;
const INFIX_LABEL = /^(?:tussenvoegsels?|voorvoegsels?|prefix|infix)$/i;
const FAMILY_LABEL =
  /^(?:achternaam|familienaam|geslachtsnaam|last name|surname|family name|achternamen)$/i;
const HEAD_LABEL =
  /^(?:curriculum vitae|cv|c\.v\.|resume|résumé|levensloop|persoonlijk profiel|profiel)\s*(?:van|of|voor|[-–:|])?\s+/i;
const NEVER =
  /\b(?:adres|telefoon|mobiel|e-?mail|woonplaats|postcode|linkedin|rijbewijs|curriculum|vitae|resume|levensloop|profiel|contact|sollicitatie\p{L}*|application|beschikbaar(?:heid)?|geboren|referenties?|werkervaring|persoonlijke|vertrouwelijk|confidential|pagina|page|europass|europees|cv|telephone|address|phone|nationality)(?!\p{L})/iu;
const STREET =
  /(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|park|steeg|baan|lei|street|road|avenue)\b/i;
const SURNAME_END =
  /^\p{Lu}\p{Ll}{2,}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|park|steeg|baan|lei|huis|school|bouw)$/u;
const COUNTRY =
  /^(?:nederland|the netherlands|netherlands|belgië|belgium|belgie|vlaanderen|holland)$/i;
/** What people say of themselves, in a line of capitalised words. */
const PRAISE =
  /^(?:goed|sterk|snel|ruim|breed|brede|energiek|enthousiast|klantgericht|gedreven|ervaren|zelfstandig|flexibel|nauwkeurig|uitstekend|representatief|representatieve|sociaal|sociale|betrouwbaar|betrouwbare)e?\s/i;
/** Letters behind a name: "BSc", "MA RA". */
const DEGREE = /^(?:[A-Z][A-Za-z.]{0,4}(?:\s|$)){1,3}$/;
/** A name stands at the top of a CV; further down, other people's names begin. */
const TOP_LINES = 14;
const FIRST_LINES = 4;

type Candidate = { name: string; score: number };

/** The name of the person, or null; `email` is the person's own address. */
export function personName(lines: readonly CvLine[], email: string | null): string | null {
  const labelled = labelledName(lines);
  if (labelled) return labelled;
  const box = plainWords(email?.split("@")[0] ?? "").replace(/ /g, "");
  const biggest = Math.max(1, ...lines.map(({ size }) => size));
  const best = candidatesOf(lines, box, biggest).reduce<Candidate | null>(
    (one, other) => (one && one.score >= other.score ? one : other),
    null,
  );
  return best?.name ?? lowerCaseName(lines, email);
}

/** The values behind labels: in the same line, the next cell, or the next line. */
function labelledName(lines: readonly CvLine[]): string | null {
  const valueBehind = (label: RegExp) => {
    for (const [i, { text }] of lines.entries()) {
      const [cell = "", ...rest] = text.split(/[:\t]/).map((one) => one.trim());
      if (!label.test(cell.replace(/^\W+/, "").trim())) continue;
      const value = rest.find((one) => one !== "") ?? lines[i + 1]?.text.split("\t")[0] ?? "";
      if (value.trim() !== "" && value.length <= 60 && !/[\d@]/.test(value)) return value.trim();
    }
    return null;
  };
  const whole = valueBehind(FULL_LABEL);
  const family = valueBehind(FAMILY_LABEL);
  const given = valueBehind(CALLED_LABEL) ?? valueBehind(GIVEN_LABEL);
  if (family && given && !/,/.test(family)) {
    const infix = valueBehind(INFIX_LABEL);
    return tidyName([given, infix, family].filter((part) => part !== null).join(" "));
  }
  if (whole && given && /^\S+$/.test(whole)) return tidyName(`${given} ${whole}`);
  if (!whole) return null;
  const name = tidyName(turned(whole));
  return isNameShape(name, 1) ? name : null;
}

/** "Berg, Jan van den" → "Jan van den Berg". */
function turned(name: string): string {
  const [family, given, more] = name.split(",").map((one) => one.trim());
  if (!given || more !== undefined || !family || isTitle(given) || namesRole(given)) return name;
  return isNameShape(`${given} ${family}`, 2) ? `${given} ${family}` : name;
}

function candidatesOf(lines: readonly CvLine[], box: string, biggest: number): Candidate[] {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  let isBelow = false;
  return filled.flatMap((line, i): Candidate[] => {
    const section = sectionOfHeading(line.text.split("\t")[0] ?? "");
    if (section && section !== "contact" && section !== "profile") isBelow = true;
    const isBig = line.size >= biggest && line.size > 1.1;
    if (i > TOP_LINES && !isBig) return [];
    const isSame = (one: CvLine) => line.size > 1.5 && Math.abs(one.size - line.size) < 0.05;
    const next = filled.slice(i + 1, i + 4).find(isSame) ?? filled[i + 1];
    return writings(line, next).flatMap(({ text, isWhole, bonus }) => {
      const name = nameIn(text);
      if (!name) return [];
      const shared = sharedWith(name, box);
      const isSure = isWhole && !isBelow && (isBig || i < FIRST_LINES);
      const isOther = isOtherThing(text) && !(i < 2 && endsAsSurname(name));
      if (shared === 0 && (!isSure || isOther)) return [];
      return [{ name, score: shared * 3 + (isBig ? 4 : 0) + Math.max(0, 3 - i * 0.3) + bonus }];
    });
  });
}

/** The texts of a line that may be a name: its cells, what stands before a sign, and two lines as one. */
function writings(line: CvLine, next: CvLine | undefined) {
  const cells = line.text.split("\t");
  const heads = cells.flatMap((cell) => {
    const bare = cell
      .replace(HEAD_LABEL, "")
      .trimEnd()
      .replace(/\([^()]*\)$/, "")
      .trim();
    const parts = bare.split(/[|•·]|\s[-–—/]\s/).map((one) => one.trim());
    const [head = "", behind] = bare.split(/,\s/);
    const isTitled =
      behind !== undefined &&
      (isTitle(behind) ||
        namesRole(behind) ||
        DEGREE.test(behind) ||
        /^\d/.test(behind) ||
        placesNamed(behind).length > 0);
    const around = turned(bare);
    const double = doubleName(bare);
    return [
      bare,
      ...(around === bare ? [] : [around]),
      ...(parts.length > 1 && double === null ? parts : (double ?? [])),
      ...(isTitled ? [head] : []),
    ].map((text) => ({
      text,
      isWhole: text === bare || text === parts[0] || text === head || text === double?.[0],
      bonus: 0,
    }));
  });
  const isCut = cells.length > 1 && cells.every((cell) => /^\p{L}[\p{L}.'’-]*$/u.test(cell.trim()));
  const [first, below] = [firstCell(line), firstCell(next)];
  const joint = /\p{L}-$/u.test(first.text) ? "" : " ";
  const joined = next && goesOn(first, below) ? [`${first.text}${joint}${below.text}`] : [];
  return [
    ...heads,
    ...[...joined, ...(isCut ? [cells.join(" ")] : [])].map((text) => ({
      text,
      isWhole: true,
      bonus: 1,
    })),
  ];
}

function firstCell(line: CvLine | undefined): CvLine {
  return { text: line?.text.split("\t")[0]?.trim() ?? "", size: line?.size ?? 1 };
}

/** "Anouk van den Heuvel - Peters": a surname of two with a wide dash between; or null. */
function doubleName(text: string): string[] | null {
  const [, name = "", second = ""] = /^(.{4,40}) - (\p{Lu}[\p{L}']{2,})$/u.exec(text) ?? [];
  if (second === "" || !isNameShape(tidyName(name), 2) || isOtherThing(second)) return null;
  return [`${name}-${second}`];
}

/** Whether a name set over two lines goes on: a lone given name or particle, in letters of one size. */
function goesOn(line: CvLine, next: CvLine): boolean {
  if (
    NEVER.test(line.text) ||
    /[\d@:,|\t]/.test(line.text + next.text) ||
    (Math.abs(line.size - next.size) > 0.15 && !(line.size > 1.1 && next.size > 1.1))
  )
    return false;
  if (sectionOfHeading(next.text) || sectionOfHeading(line.text)) return false;
  const words = line.text.trim().split(/\s+/);
  const nextWords = next.text.trim().split(/\s+/);
  if (nextWords.length > 4 || words.length > 5 || next.text === "") return false;
  const last = words.at(-1) ?? "";
  const isOpen =
    words.length === 1 || startsWithParticle(last.split("-").at(-1) ?? "") || /-$/.test(last);
  if (startsWithParticle(nextWords[0] ?? "") && nextWords.length > 1) return true;
  return (
    isOpen && !namesRole(next.text) && !isTitle(next.text) && placesNamed(next.text).length === 0
  );
}

/** The name that a text is by its shape, tidied; or null. */
function nameIn(text: string): string | null {
  const bare = text.trim();
  if (bare.length < 4 || bare.length > 60 || /[\d@:;!?|,]/.test(bare)) return null;
  if (sectionOfHeading(bare) || NEVER.test(bare) || COUNTRY.test(bare)) return null;
  const name = tidyName(bare);
  return isNameShape(name, 2) ? name : null;
}

/** Whether the words of a name could be something else: then only the mail address makes it one. */
function isOtherThing(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (PRAISE.test(text)) return true;
  const street = STREET.test(text) && !words.slice(0, -1).some(startsWithParticle);
  return (
    street ||
    namesRole(text) ||
    namesConcept(text) ||
    knowsWords(text) ||
    words.some((word) => sectionOfHeading(word) !== null) ||
    isTitle(text) ||
    isFirm(text) ||
    placesNamed(text).length > 0
  );
}

/**
 * Whether only the end of the last word is that of a street or a firm, as in Amira Oosterhof or Jan
 * Bakhuis: on top of a CV that is a surname.
 */
function endsAsSurname(name: string): boolean {
  const words = name.split(" ");
  const given = words.slice(0, -1).join(" ");
  return SURNAME_END.test(words.at(-1) ?? "") && !isOtherThing(given) && !isFirm(given);
}

/** How many words of a name stand in the part of a mail address before the @. */
function sharedWith(name: string, box: string): number {
  return plainWords(name)
    .split(" ")
    .filter((word) => word.length > 2 && !startsWithParticle(word) && box.includes(word)).length;
}

/** "jan de vries", written small: a name when the mail address has both its ends. */
function lowerCaseName(lines: readonly CvLine[], email: string | null): string | null {
  const box = plainWords(email?.split("@")[0] ?? "").replace(/ /g, "");
  const line = lines.slice(0, TOP_LINES).find(({ text }) => {
    const words = plainWords(text).split(" ");
    const ends = [words[0] ?? "", words.at(-1) ?? ""];
    const isPlain = words.length > 1 && words.length < 6 && text === text.toLowerCase();
    return (
      isPlain && !/[\d@]/.test(text) && ends.every((end) => end.length > 1 && box.includes(end))
    );
  });
  return line ? tidyName(line.text.toUpperCase()) : null;
}
