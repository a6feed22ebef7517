import { z } from "zod";
import { emailSchema, nameSchema, phoneSchema } from "#app/features/accounts/schema.ts";
import type { CvProfile } from "#app/features/cv/cv-to-profile.ts";
import { placeSchema } from "#app/features/places/schema.ts";
import { LANGUAGES } from "#app/features/taxonomy/languages.ts";
import { LIMITS, monthSchema } from "#app/features/taxonomy/limits.ts";
import { findSkillByName } from "#app/features/taxonomy/skills.ts";

const cut = (max: number) =>
  z
    .string()
    .default("")
    // Half an emoji is no text that a database takes.
    .transform((value) => value.slice(0, max).toWellFormed());

/** Rows with something in them; a form has empty ones to type in. */
const rows = <Shape extends z.ZodRawShape>(max: number, keys: (keyof Shape)[], shape: Shape) =>
  z
    .array(z.object(shape))
    .default([])
    .transform((list) =>
      list
        .filter((row) => keys.some((key) => (row as Record<keyof Shape, unknown>)[key]))
        .slice(0, max),
    );

const fromCv = {
  name: cut(120),
  email: cut(254),
  phone: cut(40),
  place: cut(80),
  hoursMin: cut(3),
  hoursMax: cut(3),
  availableFrom: cut(10),
  educationLevel: cut(10),
  experiences: rows(20, ["title", "employer", "startsOn"], {
    title: cut(120),
    employer: cut(120),
    roleId: cut(80),
    sector: cut(40),
    startsOn: cut(7),
    endsOn: cut(7),
  }),
  educations: rows(10, ["name", "year"], { level: cut(10), name: cut(120), year: cut(4) }),
  skills: rows(40, ["name"], { name: cut(80), level: cut(1) }),
  languages: rows(10, ["language"], { language: cut(5), cefr: cut(2) }),
};

/** What a CV can fill in, as the form's values. */
export const readValuesSchema = z.object(fromCv);
export type ReadValues = z.output<typeof readValuesSchema>;

/**
 * The form to apply as it was last sent, right or wrong: all text, too long is cut. What belongs to
 * one application only (motivation, consents) stands with the vacature it was typed for.
 */
export const draftValuesSchema = z.object({
  ...fromCv,
  slug: cut(200),
  payWish: cut(40),
  lastJob: cut(120),
  canDo: cut(1000),
  motivation: cut(4000),
  consent: cut(2),
  shareName: cut(2),
});
export type DraftValues = z.output<typeof draftValuesSchema>;

/**
 * What was read from a draft's CV; `values` is null when nothing could be, `unsure` are the places in its
 * experiences where the CV names no month.
 */
export const draftReadingSchema = z.object({
  outcome: z.enum(["read", "picture", "no-text", "unreadable", "encrypted", "took-too-long"]),
  values: readValuesSchema.nullable(),
  evidence: z.record(z.string(), z.string()),
  unsure: z.array(z.number()).default([]),
  /** The file held what may not be stored, so it was not kept. */
  stopped: z.boolean().default(false),
});
export type DraftReading = z.output<typeof draftReadingSchema>;

/**
 * The facts of a CV as values of the form to apply, ready to be sent: what the form would refuse is
 * left open, so that nothing a machine read stands in a person's way.
 */
export function valuesOfCv(profile: CvProfile): ReadValues {
  const read = readValuesSchema.parse(profile);
  const valid = (schema: z.ZodType, value: string) =>
    schema.safeParse(value).success ? value : "";
  const isMonth = (value: string) => monthSchema.safeParse(value).success;
  return {
    ...read,
    name: valid(nameSchema, read.name),
    email: valid(emailSchema, read.email),
    phone: valid(phoneSchema, read.phone),
    place: valid(placeSchema, read.place),
    experiences: read.experiences.map((job) => {
      const startsOn = isMonth(job.startsOn) ? job.startsOn : "";
      const isLater = isMonth(job.endsOn) && job.endsOn >= startsOn;
      return { ...job, startsOn, endsOn: isLater ? job.endsOn : "" };
    }),
    educations: read.educations.map((school) => ({
      ...school,
      year: isEducationYear(school.year) ? school.year : "",
    })),
    skills: onePer(read.skills, ({ name }) => findSkillByName(name)?.id),
    languages: onePer(read.languages, ({ language }) => LANGUAGES.find((one) => one === language)),
  };
}

/** The rows that are known by a key, the first of each. */
function onePer<Row>(rows: Row[], keyOf: (row: Row) => string | undefined): Row[] {
  const keys = rows.map(keyOf);
  return rows.filter((_, i) => keys[i] !== undefined && keys.indexOf(keys[i]) === i);
}

function isEducationYear(year: string): boolean {
  const [least, most] = LIMITS.educationYear;
  return Number(year) >= least && Number(year) <= most;
}

/**
 * A newly read CV laid under what the person typed: a field that is empty, or still as an earlier CV
 * filled it in, takes what this one says; every other keeps the person's own words.
 */
export function mergeReading(
  typed: DraftValues,
  earlier: ReadValues | null,
  read: ReadValues,
): DraftValues {
  const taken = (Object.keys(fromCv) as (keyof ReadValues)[]).filter((key) => {
    const untouched = isEmpty(typed[key]) || (earlier !== null && isSame(typed[key], earlier[key]));
    return untouched && !isEmpty(read[key]);
  });
  return { ...typed, ...Object.fromEntries(taken.map((key) => [key, read[key]])) };
}

/** The same draft on another vacature: without what was typed for one application only. */
export function valuesFor(values: DraftValues, slug: string): DraftValues {
  if (values.slug === slug) return values;
  return { ...values, slug, motivation: "", consent: "", shareName: "" };
}

const PART_LABELS: [keyof ReadValues, string][] = [
  ["name", "je naam"],
  ["email", "je e-mailadres"],
  ["phone", "je telefoonnummer"],
  ["place", "je woonplaats"],
  ["experiences", "je banen"],
  ["educations", "je opleidingen"],
  ["skills", "je vaardigheden"],
  ["languages", "je talen"],
];

/** The parts that a CV said nothing readable about, in words. */
export function unreadParts(read: ReadValues): string[] {
  return PART_LABELS.flatMap(([key, label]) => (isEmpty(read[key]) ? [label] : []));
}

function isEmpty(value: string | unknown[]): boolean {
  return value.length === 0;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
