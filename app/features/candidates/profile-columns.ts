import type { Prisma } from "#prisma/client/client.ts";
import type { FactsInput, ProfileInput, StartInput, WishesInput } from "./schema.ts";

/** The columns of a candidate from a profile form. */
export function profileColumns(input: ProfileInput) {
  return {
    name: input.name,
    phone: input.phone ?? "",
    headline: input.headline,
    placeId: input.place?.placeId ?? null,
    postcode: input.place?.postcode ?? null,
    educationLevel: input.educationLevel ?? null,
    skillsComplete: input.skillsComplete === "ja",
    findable: input.findable === "ja",
  } satisfies Partial<Prisma.CandidateUncheckedCreateInput>;
}

/** The rows of skills, languages, jobs and schools of a profile; empty rows are left out. */
export function profileRows(input: Omit<FactsInput, "educationLevel">) {
  return {
    skills: input.skills.filter((row) => row !== null),
    languages: input.languages.filter((row) => row !== null),
    experiences: input.experiences.filter((row) => row !== null),
    educations: input.educations.filter((row) => row !== null),
  };
}

/** Pay that is asked for without a number of hours is for a full week. */
const FULL_WEEK_HOURS = 36;

/** The columns of a candidate from the few lines about place and work that applying asks. */
export function startColumns(input: StartInput) {
  return {
    placeId: input.place?.placeId ?? null,
    postcode: input.place?.postcode ?? null,
    hoursMin: input.hoursMin ?? null,
    hoursMax: input.hoursMax ?? null,
    availableFrom: input.availableFrom ?? null,
    payWishCents: input.payWish ?? null,
    payWishHours: input.payWish ? FULL_WEEK_HOURS : null,
  } satisfies Partial<Prisma.CandidateUncheckedCreateInput>;
}

/** The columns of a candidate from a form with wishes. */
export function wishColumns(input: WishesInput) {
  return {
    payWishCents: input.payWish ?? null,
    payWishHours: input.payWish ? input.payWishHours : null,
    hoursMin: input.hoursMin ?? null,
    hoursMax: input.hoursMax ?? null,
    maxDistanceKm: input.maxDistanceKm ?? null,
    furtherKm: input.furtherKm ?? null,
    furtherFromHomeDays: input.furtherFromHomeDays ?? null,
    distanceHard: input.distanceHard === "ja",
    hybridDaysWish: input.hybridDaysWish ?? null,
    contractForms: input.contractForms,
    sectors: input.sectors,
    taskAreas: input.taskAreas,
    roleIds: input.roleIds,
    archetype: input.archetype ?? null,
    availableFrom: input.availableFrom ?? null,
  } satisfies Partial<Prisma.CandidateUncheckedCreateInput>;
}
