/**
 * What a CV says beside what a profile holds. Promise: nothing that stands is touched; a job is the same
 * when it began in the same month and has the same title or employer.
 */
import type { CvProfile } from "#app/features/cv/cv-to-profile.ts";
import { type FactsInput, factsSchema } from "../schema.ts";

type Filled<Kind extends keyof FactsInput> = NonNullable<NonNullable<FactsInput[Kind]>[number]>;

export type NewFacts = {
  experiences: Filled<"experiences">[];
  educations: Filled<"educations">[];
  skills: (Filled<"skills"> & { evidence: string })[];
  languages: Filled<"languages">[];
};

/** What the profile holds already, as far as it is compared. */
export type KnownFacts = {
  experiences: { title: string; employer: string; startsOn: Date | null }[];
  educations: { name: string; year: number | null }[];
  skills: { skillId: string }[];
  languages: { language: string }[];
};

/** The rows of a read CV that the profile lacks. */
export function newFacts(read: CvProfile, known: KnownFacts): NewFacts {
  const jobs = valid("experiences", read.experiences);
  const schools = valid(
    "educations",
    read.educations.map(({ year, ...school }) => ({ ...school, year: year && Number(year) })),
  );
  const skills = valid("skills", read.skills);
  const languages = valid("languages", read.languages);
  return {
    experiences: jobs.filter((job) => !known.experiences.some((held) => isSameJob(held, job))),
    educations: schools.filter(
      ({ name, year }) =>
        !known.educations.some((held) => isSame(held.name, name) && held.year === year),
    ),
    skills: skills
      .filter(({ skillId }) => !known.skills.some((held) => held.skillId === skillId))
      .map((skill) => ({ ...skill, evidence: read.evidence[skill.skillId] ?? "" })),
    languages: languages.filter(
      ({ language }) => !known.languages.some((held) => held.language === language),
    ),
  };
}

/** "3 banen en 5 vaardigheden"; empty when there is nothing new. */
export function countedFacts({ experiences, educations, skills, languages }: NewFacts): string {
  const counted = (count: number, one: string, more: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  return new Intl.ListFormat("nl", { type: "conjunction" }).format([
    ...counted(experiences.length, "baan", "banen"),
    ...counted(educations.length, "opleiding", "opleidingen"),
    ...counted(skills.length, "vaardigheid", "vaardigheden"),
    ...counted(languages.length, "taal", "talen"),
  ]);
}

type Kind = "experiences" | "educations" | "skills" | "languages";

/**
 * The rows that the profile's own form would take.
 * Guarantee of the cast: the schema gives the rows of `kind` under that name.
 */
function valid<K extends Kind>(kind: K, rows: Record<string, unknown>[]): Filled<K>[] {
  return rows.flatMap((row) => {
    const filled = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
    const { data } = factsSchema.safeParse({ [kind]: [filled] });
    const found = data?.[kind][0];
    return found ? [found as Filled<K>] : [];
  });
}

function isSameJob(held: KnownFacts["experiences"][number], job: Filled<"experiences">): boolean {
  const month = (date: Date | null) => date?.toISOString().slice(0, 7);
  if (month(held.startsOn) !== month(job.startsOn)) return false;
  return isSame(held.title, job.title) || isSame(held.employer, job.employer);
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
