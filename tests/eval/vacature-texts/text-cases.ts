import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findPlace } from "#app/features/places/place-names.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { findSkill } from "#app/features/taxonomy/skills.ts";

/** A text with what it says, as it was written down before any reader saw it; null is not told. */
export type TextCase = {
  id: string;
  style: string;
  isAside: boolean;
  text: string;
  role: string;
  title: string;
  hours: [number, number] | null;
  /** Cents; null at an end that is not told. */
  pay: { min: number | null; max: number | null; period: string; basis: number | null } | null;
  placeId: string | null;
  postcode: string | null;
  forms: string[] | null;
  education: string | null;
  years: number | null;
  languages: { language: string; cefr: string | null; must: boolean }[];
  must: string[];
  nice: string[];
  work: string[];
  /** Skills that one may read in it or not. */
  allowed: string[];
  home: number | null;
  start: string | null;
  closing: string | null;
  tasks: number | null;
  offer: number | null;
};

const FOLDER = "tests/eval/vacature-texts";
/** A third was set aside before the reader was written: three styles, and two roles of the other styles. */
const ASIDE_STYLES = new Set(["startup", "phone", "legal"]);
const ASIDE_ROLES = new Set(["medisch-secretaresse", "inkoopassistent"]);
const PERIODS = new Map([
  ["uur", "hour"],
  ["maand", "month"],
  ["jaar", "year"],
]);

/** Every case, by style. Throws for a truth that names what the house does not know. */
export function textCases(): TextCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => casesOf(name.replace(".txt", ""), readFileSync(join(FOLDER, name), "utf8")));
}

function casesOf(style: string, file: string): TextCase[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const cut = block.indexOf("\n---\n");
      const [id = "", ...lines] = block.slice(0, cut).split("\n");
      const rows = lines.map((line): [string, string] => {
        const at = line.indexOf(":");
        return [line.slice(0, at), line.slice(at + 1).trim()];
      });
      return caseOf(id, style, new Map(rows), block.slice(cut + 5).trim());
    });
}

function caseOf(id: string, style: string, rows: Map<string, string>, text: string): TextCase {
  const said = (key: string) => rows.get(key) ?? null;
  const words = (key: string) => said(key)?.split(" ").filter(Boolean) ?? [];
  const count = (key: string) => (said(key) === null ? null : Number(said(key)));
  const role = known(id, said("rol") ?? "", (one) => findRole(one) !== null);
  const skills = (key: string) =>
    words(key).map((one) => known(id, one, (skill) => findSkill(skill) !== null));
  const place = said("plaats");
  const education = said("opleiding");
  if (education) known(id, education, (one) => EDUCATION_LEVELS.some((level) => level === one));
  const forms = said("vorm")?.split(" ") ?? null;
  for (const form of forms ?? []) known(id, form, (one) => CONTRACT_FORMS.some((f) => f === one));
  return {
    id,
    style,
    isAside: ASIDE_STYLES.has(style) || ASIDE_ROLES.has(role),
    text,
    role,
    title: said("titel") ?? "",
    hours: hoursOf(said("uren")),
    pay: payOf(said("loon")),
    placeId: place && known(id, findPlace(place)?.id ?? "", (one) => one !== ""),
    postcode: said("postcode"),
    forms,
    education,
    years: count("ervaring"),
    languages: (said("talen")?.split("; ") ?? []).map((row) => {
      const [language = "", cefr = "-", how] = row.split(" ");
      return { language, cefr: cefr === "-" ? null : cefr, must: how === "moet" };
    }),
    must: skills("moet"),
    nice: skills("pre"),
    work: skills("werk"),
    allowed: skills("mag"),
    home: count("thuis"),
    start: said("start") === "nu" ? "now" : said("start"),
    closing: said("sluit"),
    tasks: count("taken"),
    offer: count("biedt"),
  };
}

function known(id: string, name: string, isKnown: (name: string) => boolean): string {
  if (!isKnown(name)) throw new Error(`${id}: the house does not know "${name}"`);
  return name;
}

function hoursOf(text: string | null): TextCase["hours"] {
  if (text === null) return null;
  const [min = 0, max = min] = text.split("-").map(Number);
  return [min, max];
}

function payOf(text: string | null): TextCase["pay"] {
  if (text === null) return null;
  const [amounts = "", period = "", basis = "-"] = text.split(" ");
  const [min = "", max = ""] = amounts.split("-");
  const cents = (euros: string) => (euros === "" ? null : Math.round(Number(euros) * 100));
  return {
    min: cents(min),
    max: cents(max),
    period: PERIODS.get(period) ?? "",
    basis: basis === "-" ? null : Number(basis),
  };
}
