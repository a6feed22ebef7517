import { z } from "zod";
import { emailSchema, nameSchema, phoneSchema } from "#app/features/accounts/schema.ts";
import { placeSchema } from "#app/features/places/schema.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { LANGUAGES } from "#app/features/taxonomy/languages.ts";
import {
  daySchema,
  LIMITS,
  monthlyPaySchema,
  monthSchema,
  weeklyHoursSchema,
} from "#app/features/taxonomy/limits.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { skillNameSchema } from "#app/features/taxonomy/skill-schema.ts";
import { ARCHETYPES, TASK_AREAS } from "#app/features/taxonomy/task-area.ts";
import { type MaybeSeen, seenSchema } from "#app/platform/forms/seen.ts";
import type { CandidateStatus } from "#prisma/client/enums.ts";
import { EMPLOYER_FIELD_NAMES } from "./shown-fields.ts";

export const registerCandidateSchema = z.object({
  audience: z.literal("candidate"),
  name: nameSchema,
  email: emailSchema,
});

const experienceRowSchema = z
  .object({
    title: z.string().trim().max(120).optional(),
    employer: z.string().trim().max(120).default(""),
    roleId: z.string().optional(),
    sector: z.enum(SECTORS).optional(),
    startsOn: monthSchema.optional(),
    endsOn: monthSchema.optional(),
  })
  .transform((row, context) => {
    const { title, startsOn, endsOn } = row;
    if (!title && !row.employer && !startsOn) return null;
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (!title && !row.employer) wrong("title", "Vul de functie of de werkgever in.");
    if (startsOn && endsOn && endsOn < startsOn) wrong("endsOn", "Het einde ligt voor het begin.");
    const roleId = row.roleId && findRole(row.roleId) ? row.roleId : null;
    const sector = row.sector ?? null;
    return {
      title: title ?? "",
      employer: row.employer,
      roleId,
      sector,
      startsOn: startsOn ?? null,
      endsOn: endsOn ?? null,
    };
  });

const skillRowSchema = z
  .object({
    name: skillNameSchema.optional(),
    level: z.coerce.number().int().min(LIMITS.skillLevel[0]).max(LIMITS.skillLevel[1]).optional(),
  })
  .transform((row) => (row.name ? { skillId: row.name, level: row.level ?? null } : null));

const languageRowSchema = z
  .object({ language: z.enum(LANGUAGES).optional(), cefr: z.enum(CEFR_LEVELS).optional() })
  .transform(({ language, cefr }) => (language ? { language, cefr: cefr ?? null } : null));

const educationRowSchema = z
  .object({
    level: z.enum(EDUCATION_LEVELS).optional(),
    name: z.string().trim().max(120, "Houd de naam onder 120 tekens.").default(""),
    year: z
      .number({ error: "Vul een jaar in, bijvoorbeeld 2016." })
      .int("Vul een jaar in, bijvoorbeeld 2016.")
      .min(LIMITS.educationYear[0], "Vul een jaar in, bijvoorbeeld 2016.")
      .max(LIMITS.educationYear[1], "Vul een jaar in, bijvoorbeeld 2016.")
      .optional(),
  })
  .transform(({ level, name, year }) =>
    name || year ? { level: level ?? null, name, year: year ?? null } : null,
  );

/** What a person learned, did, can and speaks, with what nobody said left open; the same on the profile and with an application. */
export const factsSchema = z.object({
  educationLevel: z.enum(EDUCATION_LEVELS).optional(),
  experiences: z.array(experienceRowSchema).default([]),
  educations: z.array(educationRowSchema).default([]),
  skills: z.array(skillRowSchema).default([]),
  languages: z.array(languageRowSchema).default([]),
});

export type FactsInput = z.output<typeof factsSchema>;

/** Says at the list when a skill or a language stands in it twice. */
export function refuseDoubles(
  input: Pick<FactsInput, "skills" | "languages">,
  context: z.RefinementCtx,
): void {
  const refuse = (path: "skills" | "languages", ids: string[], message: string) => {
    if (new Set(ids).size < ids.length) context.addIssue({ code: "custom", path: [path], message });
  };
  const skills = input.skills.flatMap((row) => (row ? [row.skillId] : []));
  refuse("skills", skills, "Een vaardigheid staat er twee keer.");
  const languages = input.languages.flatMap((row) => (row ? [row.language] : []));
  refuse("languages", languages, "Een taal staat er twee keer.");
}

/** What somebody does and looks for, in one sentence without a name. */
export const headlineSchema = z
  .string()
  .trim()
  .max(140, "Houd deze zin onder 140 tekens.")
  .default("");

/** What a person can do and has done. */
export const profileSchema = z
  .object({
    seen: seenSchema,
    name: nameSchema,
    phone: phoneSchema,
    headline: headlineSchema,
    place: placeSchema.optional(),
    ...factsSchema.shape,
    skillsComplete: z.string().optional(),
    findable: z.string().optional(),
  })
  .superRefine(refuseDoubles);

export type ProfileInput = MaybeSeen<z.output<typeof profileSchema>>;

/** Where somebody lives and what a first look at work needs: hours, from when and pay. All may stay open. */
export const startSchema = z.object({
  place: placeSchema.optional(),
  hoursMin: weeklyHoursSchema.optional(),
  hoursMax: weeklyHoursSchema.optional(),
  availableFrom: daySchema.optional(),
  payWish: monthlyPaySchema.optional(),
});

export type StartInput = z.output<typeof startSchema>;

/** Says at the field when the most hours are fewer than the least. */
export function refuseTurnedHours(
  input: Pick<StartInput, "hoursMin" | "hoursMax">,
  context: z.RefinementCtx,
): void {
  if (!input.hoursMin || !input.hoursMax || input.hoursMin <= input.hoursMax) return;
  context.addIssue({
    code: "custom",
    path: ["hoursMax"],
    message: "Het hoogste aantal uren is lager dan het laagste.",
  });
}

/** What a person asks of work. Everything may stay empty: unknown is never held against anyone. */
export const wishesSchema = z
  .object({
    seen: seenSchema,
    payWish: monthlyPaySchema.optional(),
    payWishHours: weeklyHoursSchema.default(36),
    hoursMin: weeklyHoursSchema.optional(),
    hoursMax: weeklyHoursSchema.optional(),
    maxDistanceKm: z
      .number()
      .int()
      .min(LIMITS.distanceKm[0])
      .max(LIMITS.distanceKm[1], "Vul hoogstens 300 km in.")
      .optional(),
    furtherKm: z
      .number()
      .int()
      .min(LIMITS.distanceKm[0])
      .max(LIMITS.distanceKm[1], "Vul hoogstens 300 km in.")
      .optional(),
    furtherFromHomeDays: z
      .number()
      .int()
      .min(1, "Vul minstens 1 dag in.")
      .max(LIMITS.hybridDays[1], "Vul hoogstens 5 dagen in.")
      .optional(),
    distanceHard: z.string().optional(),
    hybridDaysWish: z
      .number()
      .int()
      .min(LIMITS.hybridDays[0])
      .max(LIMITS.hybridDays[1], "Vul hoogstens 5 dagen in.")
      .optional(),
    contractForms: z.array(z.enum(CONTRACT_FORMS)).default([]),
    sectors: z.array(z.enum(SECTORS)).default([]),
    taskAreas: z.array(z.enum(TASK_AREAS)).default([]),
    roleIds: z
      .array(z.string().refine((id) => findRole(id) !== null, "Kies een beroep uit de lijst."))
      .default([]),
    archetype: z.enum(ARCHETYPES).optional(),
    availableFrom: daySchema.optional(),
  })
  .superRefine((input, context) => {
    refuseTurnedHours(input, context);
    refuseHalfTravelWish(input, context);
  });

type TravelInput = {
  maxDistanceKm?: number;
  furtherKm?: number;
  furtherFromHomeDays?: number;
  distanceHard?: string;
};

/** A longer way with days at home is an answer beside the distance, told whole; a hard distance is one. */
function refuseHalfTravelWish(input: TravelInput, context: z.RefinementCtx): void {
  const { maxDistanceKm: near, furtherKm: far, furtherFromHomeDays: days, distanceHard } = input;
  const wrong = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (!near && (far || distanceHard)) wrong("maxDistanceKm", "Vul ook de gewone reisafstand in.");
  if (near && far && far <= near)
    wrong("furtherKm", "Vul een langere afstand in dan de gewone, of laat dit leeg.");
  if (far && !days) wrong("furtherFromHomeDays", "Vul in vanaf hoeveel dagen thuis dit geldt.");
  if (days && !far) wrong("furtherKm", "Vul in hoe ver het dan mag zijn.");
}

export type WishesInput = MaybeSeen<z.output<typeof wishesSchema>>;

/** Whether somebody is available, as the bureau's form sends it. */
export const statusSchema = z
  .object({
    seen: seenSchema,
    status: z.enum(["available", "placed", "notToApproach"] as const satisfies CandidateStatus[], {
      error: "Kies een status.",
    }),
    availableFrom: daySchema.optional(),
    placedUntil: daySchema.optional(),
    statusReason: z.string().trim().max(300, "Houd de reden onder 300 tekens.").default(""),
  })
  .superRefine(({ status, statusReason }, context) => {
    if (status !== "notToApproach" || statusReason) return;
    const message = "Vul in waarom deze persoon niet benaderd wil worden.";
    context.addIssue({ code: "custom", path: ["statusReason"], message });
  });

export type StatusInput = MaybeSeen<z.output<typeof statusSchema>>;

/** What an employer may read before there is a name, as the form sends it. */
export const shownFieldsSchema = z.object({
  seen: seenSchema,
  shown: z.array(z.enum(EMPLOYER_FIELD_NAMES, { error: "Kies uit de lijst." })).default([]),
});

export type ShownFieldsInput = MaybeSeen<z.output<typeof shownFieldsSchema>>;
