import { z } from "zod";
import { LIMITS } from "#app/features/taxonomy/limits.ts";
import { seenSchema } from "#app/platform/forms/seen.ts";
import { CHOICE_SETS } from "./choice-sets.ts";

const number21 = z.number().int().min(LIMITS.statement[0]).max(LIMITS.statement[1]);

/** One answered set: both choices stand in the set and differ. */
export const cultureChoiceSchema = z
  .object({ set: number21, best: number21, worst: number21 })
  .refine(({ best, worst }) => best !== worst, {
    message: "Kies twee verschillende zinnen: een die het best past en een die het minst past.",
  })
  .refine(
    ({ set, best, worst }) =>
      CHOICE_SETS[set]?.includes(best) === true && CHOICE_SETS[set]?.includes(worst) === true,
    { message: "Deze zin hoort niet bij deze vraag." },
  );

const chosen = (message: string) =>
  z
    .number({ error: message })
    .int(message)
    .min(LIMITS.statement[0], message)
    .max(LIMITS.statement[1], message);

/** One set as the form sends it; that the choices belong together is the verb's rule. */
export const cultureAnswerSchema = z.object({
  seen: seenSchema,
  best: chosen("Kies de zin die het best past."),
  worst: chosen("Kies de zin die het minst past."),
});

/** The answers of one respondent, complete or not: each set at most once. */
export const cultureChoicesSchema = z
  .array(cultureChoiceSchema)
  .max(CHOICE_SETS.length)
  .refine((choices) => new Set(choices.map(({ set }) => set)).size === choices.length, {
    message: "Elke vraag telt één keer mee.",
  });

/** Bands of the culture fit; "onbekend" is a state of its own. */
const CULTURE_BANDS = ["sterk", "gemengd", "spanning", "onbekend"] as const;

export type CultureBand = (typeof CULTURE_BANDS)[number];

/** Why a culture fit is unknown. */
const CULTURE_UNKNOWNS = [
  "candidate-missing",
  "too-few-raters",
  "too-few-statements",
  "raters-disagree",
  "no-variation",
] as const;

export type CultureUnknown = (typeof CULTURE_UNKNOWNS)[number];

const comparedStatementSchema = z.object({
  statement: number21,
  employer: z.number(),
  candidate: z.number(),
  /** The words as they were when the fit was stored; scores of before they were kept lack them. */
  topic: z.string().optional(),
});

/** A statement number with the score on each side, and its topic in words. */
export type ComparedStatement = z.infer<typeof comparedStatementSchema>;

/** A culture fit as it is stored inside a match score. */
export const cultureFitSchema = z.object({
  band: z.enum(CULTURE_BANDS),
  unknownBecause: z.enum(CULTURE_UNKNOWNS).nullable(),
  r: z.number().min(-1).max(1).nullable(),
  low: z.number().min(-1).max(1).nullable(),
  high: z.number().min(-1).max(1).nullable(),
  score: z.number().int().min(0).max(100).nullable(),
  scoreLow: z.number().int().min(0).max(100).nullable(),
  scoreHigh: z.number().int().min(0).max(100).nullable(),
  statements: z.number().int().min(0).max(21),
  raters: z.number().int().min(0),
  agreement: z.number().nullable(),
  agreements: z.array(comparedStatementSchema),
  differences: z.array(comparedStatementSchema),
  adds: z.array(comparedStatementSchema),
});

/** See `cultureFit`. */
export type CultureFit = z.infer<typeof cultureFitSchema>;
