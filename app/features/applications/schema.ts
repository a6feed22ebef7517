import { z } from "zod";
import { emailSchema, nameSchema, phoneSchema } from "#app/features/accounts/schema.ts";
import { REJECTION_CODES } from "./rejection-reason.ts";

/** What a person without an account fills in to apply. The CV comes beside it. */
export const applySchema = z.object({
  /** Made with the form: a double click or replay finds the first application. */
  submissionKey: z.uuid({ error: "Laad de pagina opnieuw en probeer het nog eens." }),
  name: nameSchema,
  email: emailSchema,
  phone: phoneSchema,
  motivation: z.string().trim().max(4000, "Houd je motivatie onder 4.000 tekens.").default(""),
  consent: z.literal("ja", {
    error: "Wij mogen je gegevens alleen gebruiken als je hier toestemming geeft.",
  }),
  shareName: z.string().optional(),
  /** Honeypot: people do not see it, so they leave it empty. */
  website: z.string().max(0, { error: "Laat dit veld leeg." }).optional(),
});

export type ApplyInput = z.output<typeof applySchema>;

export const rejectSchema = z.object({
  reason: z.enum(REJECTION_CODES, { error: "Kies een reden." }),
  note: z.string().trim().max(1000, "Houd de toelichting onder 1.000 tekens.").default(""),
});

export type RejectInput = z.output<typeof rejectSchema>;
