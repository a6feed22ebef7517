import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import type { CefrLevel, Language } from "#app/features/taxonomy/language-level.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { CvFacts, Stamp } from "./cv-reading.ts";
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
 * name stays open. Pure.
 */
export function cvToProfile(facts: CvFacts): CvProfile {
  const jobs = [...facts.jobs].sort((a, b) => b.period.start.localeCompare(a.period.start));
  return {
    name: facts.name ?? "",
    email: facts.email ?? "",
    phone: facts.phone ?? "",
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

/** A year alone becomes its first or last month: the widest period it can mean. */
function monthOf(stamp: Stamp, month: "01" | "12"): string {
  return stamp.length === 4 ? `${stamp}-${month}` : stamp;
}
