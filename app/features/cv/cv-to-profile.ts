import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import type { CefrLevel } from "#app/features/taxonomy/language-level.ts";
import type { Language } from "#app/features/taxonomy/languages.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { CvFacts, Stamp, StatedDay } from "./cv-reading.ts";
import { highestLevel } from "./education.ts";

/** Months as the form writes them ("2019-03"); empty where the CV says nothing. */
type CvExperienceRow = {
  title: string;
  employer: string;
  roleId: string;
  startsOn: string;
  endsOn: string;
};

type CvEducationRow = { level: EducationLevel | ""; name: string; year: string };

/**
 * What a CV fills in: the fields of the profile form by their names, ready to be its default values.
 * `evidence` is by skill id; `unsure` are the places in `experiences` where the CV names no month.
 */
export type CvProfile = {
  name: string;
  email: string;
  phone: string;
  place: string;
  hoursMin: string;
  hoursMax: string;
  /** "2027-03-01". */
  availableFrom: string;
  educationLevel: EducationLevel | "";
  experiences: CvExperienceRow[];
  educations: CvEducationRow[];
  skills: { name: string; level: string }[];
  languages: { language: Language; cefr: CefrLevel | "" }[];
  evidence: Record<string, string>;
  unsure: number[];
};

const MAX_CHARS = 120;

/**
 * The facts of a CV as the values of the profile form, newest job first. A level that the CV does not
 * name stays open, and a day without a year is the next one from `today`. Pure.
 */
export function cvToProfile(facts: CvFacts, today: Date): CvProfile {
  const jobs = [...facts.jobs].sort((a, b) => b.period.start.localeCompare(a.period.start));
  return {
    name: facts.name ?? "",
    email: facts.email ?? "",
    phone: facts.phone ?? "",
    place: facts.terms.place ?? "",
    hoursMin: String(facts.terms.hours?.min ?? ""),
    hoursMax: String(facts.terms.hours?.max ?? ""),
    availableFrom: facts.terms.availableFrom ? dayOf(facts.terms.availableFrom, today) : "",
    educationLevel: highestLevel(facts.studies) ?? "",
    experiences: jobs.map(({ title, employer, roleId, period }) => ({
      title: title.slice(0, MAX_CHARS),
      employer: employer.slice(0, MAX_CHARS),
      roleId: roleId ?? "",
      startsOn: monthOf(period.start, "01"),
      endsOn: period.end ? monthOf(period.end, "12") : "",
    })),
    educations: facts.studies.map(({ level, name, year }) => ({
      level: level ?? "",
      name: name.slice(0, MAX_CHARS),
      year: year === null ? "" : String(year),
    })),
    skills: facts.skills.map(({ skillId }) => ({ name: skillLabel(skillId), level: "" })),
    languages: facts.languages.map(({ language, level }) => ({ language, cefr: level ?? "" })),
    evidence: Object.fromEntries(facts.skills.map(({ skillId, evidence }) => [skillId, evidence])),
    unsure: jobs.flatMap(({ period }, i) =>
      [period.start, period.end ?? period.start].some((stamp) => stamp.length === 4) ? [i] : [],
    ),
  };
}

/** Empty for a day that no month has. */
function dayOf(stated: StatedDay, today: Date): string {
  if (stated === "now") return today.toISOString().slice(0, 10);
  const { day, month } = stated;
  const inYear = (year: number) => new Date(Date.UTC(year, month - 1, day));
  const thisYear = today.getUTCFullYear();
  const asked = inYear(stated.year ?? thisYear);
  const date = stated.year === null && asked < today ? inYear(thisYear + 1) : asked;
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : "";
}

/** A year alone becomes its first or last month: the widest period it can mean. */
function monthOf(stamp: Stamp, month: "01" | "12"): string {
  return stamp.length === 4 ? `${stamp}-${month}` : stamp;
}
