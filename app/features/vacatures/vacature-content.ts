/**
 * The one description of what a vacature says: the columns that hold it, and how they come from the
 * form and go back into it. `components/work-lines.tsx` says them. `docs/adding-a-field.md` adds one.
 */
import type { Prisma } from "#prisma/client/client.ts";
import type { VacatureInput } from "./schema.ts";

/** The columns a person reads, without those of skills, languages and place. */
export const CONTENT_SELECT = {
  roleId: true,
  title: true,
  summary: true,
  tasks: true,
  offer: true,
  sector: true,
  salaryMinCents: true,
  salaryMaxCents: true,
  salaryHours: true,
  hoursMin: true,
  hoursMax: true,
  contractForms: true,
  hybridDays: true,
  travelCentsPerKm: true,
  educationLevel: true,
  educationHard: true,
  experienceYears: true,
  taskAreas: true,
  archetype: true,
  startsOn: true,
  closesOn: true,
} satisfies Prisma.VacatureSelect;

type Content = Prisma.VacatureGetPayload<{ select: typeof CONTENT_SELECT }>;

/** The columns of a vacature from what was filled in; relations are written beside it. */
export function vacatureColumns(input: VacatureInput) {
  return {
    roleId: input.roleId,
    title: input.title,
    summary: input.summary,
    tasks: input.tasks,
    offer: input.offer,
    sector: input.sector,
    salaryMinCents: input.salaryMin,
    salaryMaxCents: input.salaryMax,
    salaryHours: input.salaryHours,
    hoursMin: input.hoursMin,
    hoursMax: input.hoursMax,
    contractForms: input.contractForms,
    placeId: input.place.placeId,
    postcode: input.place.postcode,
    hybridDays: input.hybridDays,
    travelCentsPerKm: input.travelPerKm ?? null,
    educationLevel: input.educationLevel ?? null,
    educationHard: input.educationHard === "ja",
    experienceYears: input.experienceYears ?? null,
    taskAreas: input.taskAreas,
    archetype: input.archetype ?? null,
    startsOn: input.startsOn ?? null,
    closesOn: input.closesOn ?? null,
  } satisfies Content & Partial<Prisma.VacatureUncheckedCreateInput>;
}

/** The same columns as the form shows them: each a text as somebody would have typed it. */
export function vacatureFormValues(stored: Content) {
  return {
    title: stored.title,
    roleId: stored.roleId,
    summary: stored.summary,
    tasks: stored.tasks.join("\n"),
    offer: stored.offer.join("\n"),
    sector: stored.sector,
    salaryMin: euros(stored.salaryMinCents),
    salaryMax: euros(stored.salaryMaxCents),
    salaryHours: String(stored.salaryHours),
    hoursMin: String(stored.hoursMin),
    hoursMax: String(stored.hoursMax),
    contractForms: stored.contractForms,
    hybridDays: String(stored.hybridDays),
    travelPerKm: stored.travelCentsPerKm === null ? null : euros(stored.travelCentsPerKm),
    educationLevel: stored.educationLevel,
    educationHard: stored.educationHard ? "ja" : "",
    experienceYears: stored.experienceYears === null ? null : String(stored.experienceYears),
    taskAreas: stored.taskAreas,
    archetype: stored.archetype,
    startsOn: stored.startsOn && isoDate(stored.startsOn),
    closesOn: stored.closesOn && isoDate(stored.closesOn),
  };
}

/** The rows of skills and languages that belong to it. */
export function requirementRows(input: VacatureInput) {
  return {
    skills: input.skills.filter((row) => row !== null),
    languages: input.languages.filter((row) => row !== null),
  };
}

function euros(cents: number): string {
  return String(cents / 100).replace(".", ",");
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
