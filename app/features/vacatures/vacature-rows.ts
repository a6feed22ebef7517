import type { Prisma } from "#prisma/client/client.ts";
import type { VacatureInput } from "./schema.ts";

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
    educationLevel: input.educationLevel ?? null,
    educationHard: input.educationHard === "ja",
    experienceYears: input.experienceYears ?? null,
    taskAreas: input.taskAreas,
    archetype: input.archetype ?? null,
    startsOn: input.startsOn ?? null,
    closesOn: input.closesOn ?? null,
  } satisfies Partial<Prisma.VacatureUncheckedCreateInput>;
}

/** The rows of skills and languages that belong to it. */
export function requirementRows(input: VacatureInput) {
  return {
    skills: input.skills.filter((row) => row !== null),
    languages: input.languages.filter((row) => row !== null),
  };
}
