import { z } from "zod";
import { type MaybeSeen, seenSchema } from "#app/platform/forms/seen.ts";

/** What made a consultant judge a pair otherwise than its score: facts the score cannot know. */
export const OVERRIDE_REASONS = {
  talk: "in een gesprek gehoord",
  work: "werk van deze kandidaat gezien",
  reference: "van een referentie gehoord",
  "employer-yields": "de werkgever laat een eis los",
  "employer-insists": "de werkgever heeft een eis die niet in de vacature staat",
  "candidate-changed": "de kandidaat wil iets anders dan in het profiel staat",
} as const;

export type OverrideReason = keyof typeof OVERRIDE_REASONS;

const CODES = Object.keys(OVERRIDE_REASONS) as [OverrideReason, ...OverrideReason[]];

export const OVERRIDE_DIRECTIONS = {
  better: "past beter dan de score zegt",
  worse: "past minder goed dan de score zegt",
} as const;

const DIRECTIONS = Object.keys(OVERRIDE_DIRECTIONS) as ["better", "worse"];

/** A consultant's own judgement of a pair; without a reason in words there is none. */
export const overrideSchema = z.object({
  seen: seenSchema,
  direction: z.enum(DIRECTIONS, { error: "Kies of het beter of minder goed past." }),
  reason: z.enum(CODES, { error: "Kies waar u dit van weet." }),
  note: z
    .string({ error: "Schrijf op wat u weet." })
    .trim()
    .min(10, "Schrijf op wat u weet, in minstens 10 tekens.")
    .max(1000, "Houd dit onder 1.000 tekens."),
});

export type OverrideInput = MaybeSeen<z.output<typeof overrideSchema>>;

/** A judgement as its form shows it; nothing while there is none. */
export function overrideValues(
  stored: { direction: string; reason: string; note: string } | null,
): Partial<OverrideForm> {
  if (!stored) return {};
  const { direction, reason, note } = stored as OverrideForm;
  return { direction, reason, note };
}

/** What the form sends, before it is read. */
export type OverrideForm = z.input<typeof overrideSchema>;

/** The reason in words; the code itself when it is no longer one of the list. */
export function overrideReasonText(code: string): string {
  return code in OVERRIDE_REASONS ? OVERRIDE_REASONS[code as OverrideReason] : code;
}
