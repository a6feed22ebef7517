import { textOf, type Writer } from "../cv-writer.ts";
import { townOf } from "../writer-truth.ts";

/** A person in the JSON Resume schema; both old and new names of a field, for themes of either time. */
export function jsonResume(person: Writer, skillLevel: string): Record<string, unknown> {
  const [street, town] = [person.street, townOf(person.town)];
  return {
    basics: {
      name: person.shown ?? person.name,
      label: person.headline,
      email: person.email,
      phone: person.phone,
      summary: person.profile.map(textOf).join(" "),
      location: {
        address: street,
        postalCode: person.town === town ? "" : person.town.replace(town, "").trim(),
        city: town,
        region: "",
        countryCode: person.places.length > 0 ? "NL" : "",
      },
      profiles: [],
    },
    work: person.jobs.map((job) => ({
      name: job.employer,
      company: job.employer,
      position: job.title,
      location: job.city,
      startDate: `${job.from}-01`,
      ...(job.to ? { endDate: lastDay(job.to) } : {}),
      summary: "",
      highlights: job.tasks.map(textOf),
    })),
    education: person.studies.map((one) => ({
      institution: one.school,
      area: one.field,
      studyType: one.kind,
      startDate: `${one.from === one.year ? one.year - 1 : one.from}-09-01`,
      endDate: `${one.year}-06-30`,
      courses: [],
    })),
    skills: person.skills.map((task) => ({ name: textOf(task), level: skillLevel, keywords: [] })),
    languages: person.languages.map(({ name, written }) => ({ language: name, fluency: written })),
    interests: [{ name: person.hobbies, keywords: [] }],
    volunteer: [],
    awards: [],
    publications: [],
    references: [],
    projects: [],
    certificates: [],
    meta: { theme: "" },
  };
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return `${month}-${new Date(year, number, 0).getDate()}`;
}
