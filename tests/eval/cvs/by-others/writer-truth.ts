import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { fold } from "#search/dutch/words.ts";
import { claimsOf, textOf, type Writer, type WrittenJob } from "./cv-writer.ts";

/** How a layout writes periods: in the person's words, by months, or by years. */
export type Dates = "written" | "months" | "years";

/** What a right reading of one file finds; a part that the file does not show is not asked for. */
export type WriterTruth = {
  name: string;
  email: string | null;
  phone: string | null;
  jobs: { title: string; employer: string; roleId: string | null; period: string }[];
  /** Roles that may be named or not. */
  freeRoles: number;
  levels: string[];
  /** Studies without a level of our list: they may have been given one. */
  freeLevels: number;
  skills: string[];
  freeSkills: string[];
  /** Skills whose line looks like personal data and is work. */
  workLines: string[];
  /** As "en C1". */
  languages: string[];
  places: readonly string[];
  postcode: string | null;
  hoursMax: number | null;
  starts: string | null;
  forbidden: string[];
};

/**
 * Of a person and how a layout writes dates; `text` is what the file shows, where that is known.
 * Our own layouts show all studies and languages; a theme shows what its maker thought of.
 */
export function writerTruth(
  person: Writer,
  dates: Dates,
  text: string | null,
  isTheme: boolean,
): WriterTruth {
  const seen = text === null ? null : plain(text);
  const shows = (part: string) => seen === null || seen.includes(plain(part));
  const shown = [...person.jobs.flatMap(({ tasks }) => tasks), ...person.skills, ...person.profile]
    .filter((task) => shows(textOf(task)))
    .flatMap(claimsOf);
  const marked = (sign: string) =>
    shown.filter((id) => id.startsWith(sign)).map((id) => id.slice(sign.length));
  const free = new Set([...marked("~"), ...namedIn(person)]);
  const studies = person.studies.filter(
    ({ kind, field }) => !isTheme || (shows(kind) && shows(field)),
  );
  const town = townOf(person.town);
  const knowsTown = shows(town) || person.places.some(shows);
  return {
    name: person.name,
    email: shows(person.email) ? person.email : null,
    phone:
      seen === null || digits(seen).includes(digits(person.phone).slice(-8)) ? person.phone : null,
    jobs: person.jobs.map((job) => ({
      title: job.title,
      employer: job.employer,
      roleId: job.role === "any" ? null : job.role,
      period: `${stamp(job, job.from, dates)}/${job.to === null ? null : stamp(job, job.to, dates)}`,
    })),
    freeRoles: person.jobs.filter(({ role }) => role === "any").length,
    levels: studies.flatMap(({ level }) => level ?? []),
    freeLevels: person.studies.length - studies.filter(({ level }) => level !== null).length,
    skills: [...new Set(shown.filter((id) => /^[a-z]/.test(id)).concat(marked("!")))],
    freeSkills: [...free],
    workLines: marked("!"),
    languages: person.languages
      .filter(({ name, written }) => !isTheme || isNear(seen ?? "", plain(name), plain(written)))
      .map(({ code, cefr }) => `${code} ${cefr}`),
    places: knowsTown ? person.places : [],
    postcode: shows(person.town) ? (/^\d{4}/.exec(person.town)?.[0] ?? null) : null,
    hoursMax: person.hours && shows(person.hours.written) ? person.hours.max : null,
    starts:
      person.available && shows(person.available.written) ? person.available.says || null : null,
    forbidden: person.personal.map(([, , part]) => part).filter((part) => part !== ""),
  };
}

/** The digits that are the same however a number is written. */
export const digits = (phone: string): string => phone.replace(/\D/g, "");

/** A town without its postcode. */
export const townOf = (town: string): string => town.replace(/^\d{4,5} ?(?:[A-Z]{2} )?/, "");

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

function stamp(job: WrittenJob, month: string, dates: Dates): string {
  return dates === "years" || (dates === "written" && job.years) ? month.slice(0, 4) : month;
}

/** Whether the words stand within half a line of the name, wherever that stands. */
function isNear(text: string, name: string, words: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (text.slice(Math.max(0, at - 40), at + name.length + 40).includes(words)) return true;
  }
  return false;
}

const SKILL_NAMES: [string, string][] = searchConcepts()
  .filter(({ id }) => id.startsWith("skill:"))
  .flatMap(({ id, names }) => names.map((name): [string, string] => [id.slice(6), fold(name)]));

/** Skills that the names of jobs and studies happen to hold: they may be read or not. */
function namedIn(person: Writer): string[] {
  const titles = [
    person.headline,
    ...person.jobs.map(({ title }) => title),
    ...person.studies.map(({ name }) => name),
  ].map((text) => ` ${fold(text)} `);
  return SKILL_NAMES.filter(([, name]) => titles.some((text) => text.includes(` ${name} `))).map(
    ([id]) => id,
  );
}
