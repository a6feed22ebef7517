import type { FormMetadata } from "@conform-to/react";
import { z } from "zod";
import { typedText } from "#app/features/accounts/typed-text.ts";
import { placeSchema } from "#app/features/places/schema.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { LANGUAGES } from "#app/features/taxonomy/languages.ts";
import {
  daySchema,
  LIMITS,
  monthlyPaySchema,
  weeklyHoursSchema,
} from "#app/features/taxonomy/limits.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { SKILL_IMPORTANCE } from "#app/features/taxonomy/skill-importance.ts";
import { skillNameSchema } from "#app/features/taxonomy/skill-schema.ts";
import { ARCHETYPES, TASK_AREAS } from "#app/features/taxonomy/task-area.ts";
import { type MaybeSeen, seenSchema } from "#app/platform/forms/seen.ts";

/** What lists pasted from Word, mail and websites put before a line: signs, a lone o, numbers. */
const BULLET =
  /^(?:[-–—*•·‣◦●○■□▪▫➢➤►▸→»✓✔\u{f000}-\u{f0ff}]+\s*|o\s+|\d{1,2}[.)]\s+|[a-z][.)]\s+)+/iu;

/** A list typed as lines; empty lines fall away. */
const linesSchema = (what: string, least: number) =>
  z
    .string()
    .default("")
    .transform((text) =>
      text
        .split("\n")
        .map((line) => typedText(line).replace(BULLET, "").trim())
        .filter(Boolean),
    )
    .refine((lines) => lines.length >= least, `Noem minstens ${least} ${what}, elk op een regel.`)
    .refine((lines) => lines.length <= 15, "Noem hoogstens 15 regels.")
    .refine(
      (lines) => lines.every((line) => line.length <= 300),
      "Houd elke regel onder 300 tekens.",
    );

/** One row of the skills table; an empty row falls away. */
const skillRowSchema = z
  .object({
    name: skillNameSchema.optional(),
    level: z.coerce.number().int().min(LIMITS.skillLevel[0]).max(LIMITS.skillLevel[1]).default(2),
    must: z.string().optional(),
  })
  .transform(({ name, level, must }) => {
    if (!name) return null;
    const importance = SKILL_IMPORTANCE[must === "ja" ? "must" : "nice"];
    return { skillId: name, level, must: must === "ja", importance };
  });

/** The longest text of a client that is kept; a vacature with all its small print has ten thousand. */
export const MAX_CLIENT_TEXT = 40_000;
/** Where each field was read, which the form carries along until it is saved. */
const MAX_NOTES_CHARS = 40_000;

/** A client's own wording, kept as it is. */
const clientTextSchema = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n"))
  .refine((text) => text.length <= MAX_CLIENT_TEXT, "Houd uw eigen tekst onder 40.000 tekens.");

const languageRowSchema = z
  .object({
    language: z.enum(LANGUAGES).optional(),
    cefr: z.enum(CEFR_LEVELS).default("B1"),
    must: z.string().optional(),
  })
  .transform((row) =>
    row.language ? { language: row.language, cefr: row.cefr, must: row.must === "ja" } : null,
  );

const PER_KM =
  /^(?:€\s?)?(\d{1,3}(?:[.,]\d{1,2})?)\s?(cents?|ct)?(?:\s?(?:\/|per)\s?(?:km|kilometer))?$/;

/** An amount a kilometre as people type it, out as cents: "0,23", "€ 0.23", "23 cent" and "geen" all do. */
const travelPerKmSchema = z
  .string()
  .trim()
  .transform((typed, context) => {
    const text = typed.slice(0, 40).toLowerCase();
    const amount = PER_KM.exec(text);
    const euros = Number(amount?.[1]?.replace(",", "."));
    const cents = text === "geen" ? 0 : Math.round(amount?.[2] ? euros : euros * 100);
    const [least, most] = LIMITS.travelCentsPerKm;
    if (cents >= least && cents <= most) return cents;
    context.addIssue({
      code: "custom",
      message: "Vul een bedrag per kilometer in tussen 0 en 2 euro, bijvoorbeeld 0,23.",
    });
    return z.NEVER;
  });

/** The fields of a vacature, complete enough to hand in. */
export const vacatureShape = {
  seen: seenSchema,
  title: z
    .string({ error: "Geef de vacature een titel." })
    .trim()
    .min(4, "Geef de vacature een titel van minstens 4 tekens.")
    .max(100, "Houd de titel onder 100 tekens."),
  roleId: z
    .string({ error: "Kies het beroep dat het dichtst bij de functie ligt." })
    .refine((id) => findRole(id) !== null, "Kies een beroep uit de lijst."),
  summary: z
    .string({ error: "Beschrijf de functie in een paar zinnen." })
    .trim()
    .min(40, "Beschrijf de functie in minstens 40 tekens.")
    .max(2000, "Houd de beschrijving onder 2.000 tekens."),
  tasks: linesSchema("taken", 2),
  offer: linesSchema("dingen die u biedt", 0),
  sector: z.enum(SECTORS, { error: "Kies een sector." }),
  salaryMin: monthlyPaySchema,
  salaryMax: monthlyPaySchema,
  salaryHours: weeklyHoursSchema,
  hoursMin: weeklyHoursSchema,
  hoursMax: weeklyHoursSchema,
  contractForms: z
    .array(z.enum(CONTRACT_FORMS))
    .default([])
    .refine((forms) => forms.length > 0, "Kies minstens één contractvorm."),
  place: placeSchema,
  hybridDays: z
    .number()
    .int()
    .min(LIMITS.hybridDays[0])
    .max(LIMITS.hybridDays[1], "Vul hoogstens 5 dagen in.")
    .default(0),
  travelPerKm: travelPerKmSchema.optional(),
  educationLevel: z.enum(EDUCATION_LEVELS).optional(),
  educationHard: z.string().optional(),
  experienceYears: z
    .number()
    .int("Vul hele jaren in.")
    .min(LIMITS.experienceYears[0])
    .max(LIMITS.experienceYears[1], "Vraag hoogstens 20 jaar ervaring.")
    .optional(),
  skills: z.array(skillRowSchema).default([]),
  languages: z.array(languageRowSchema).default([]),
  taskAreas: z.array(z.enum(TASK_AREAS)).default([]),
  archetype: z.enum(ARCHETYPES).optional(),
  startsOn: daySchema.optional(),
  closesOn: daySchema.optional(),
  reason: z.string().trim().max(1000).default(""),
  priorities: linesSchema("doelen", 0),
  text: clientTextSchema.default(""),
  notes: z.string().max(MAX_NOTES_CHARS).optional(),
};

/** What an employer fills in to have a vacature published. */
export const vacatureSchema = z.object(vacatureShape).superRefine(refuseContradictions);

type Contradictable = {
  salaryMin: number;
  salaryMax: number;
  hoursMin: number;
  hoursMax: number;
  skills: ({ skillId: string } | null)[];
  languages: ({ language: string } | null)[];
};

/** What is right by itself and wrong beside another answer. */
export function refuseContradictions(input: Contradictable, context: z.RefinementCtx): void {
  const wrong = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (input.salaryMin > input.salaryMax) {
    wrong("salaryMax", "Het hoogste bedrag is lager dan het laagste.");
  }
  if (input.hoursMin > input.hoursMax) {
    wrong("hoursMax", "Het hoogste aantal uren is lager dan het laagste.");
  }
  const names = input.skills.flatMap((skill) => (skill ? [skill.skillId] : []));
  if (new Set(names).size < names.length) wrong("skills", "Een vaardigheid staat er twee keer.");
  const languages = input.languages.flatMap((row) => (row ? [row.language] : []));
  if (new Set(languages).size < languages.length)
    wrong("languages", "Een taal staat er twee keer.");
}

/** With the contact person at the client where the bureau fills it in. */
export type VacatureInput = MaybeSeen<z.output<typeof vacatureSchema>> & {
  clientContactId?: string | undefined;
};

/** What the form sends, before it is read; the bureau's has the contact person too. */
export type VacatureFormInput = z.input<typeof vacatureSchema> & { clientContactId?: string };

/** The form's fields, as its components take them. */
export type VacatureFields = ReturnType<FormMetadata<VacatureFormInput, string[]>["getFieldset"]>;

/** How a vacature ends. */
export const closeVacatureSchema = z.object({
  outcome: z.enum(["filled", "closed"], { error: "Kies hoe de vacature is afgelopen." }),
});

/** On what ground the law allows what it else forbids. */
export const allowDemandsSchema = z.object({
  seen: seenSchema,
  ground: z
    .string({ error: "Schrijf welke uitzondering geldt en waarom." })
    .trim()
    .min(20, "Schrijf in minstens 20 tekens welke uitzondering geldt en waarom.")
    .max(1000, "Houd de uitleg onder 1.000 tekens."),
});
