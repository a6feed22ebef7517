import { z } from "zod";
import {
  emailSchema,
  nameSchema,
  newPasswordSchema,
  phoneSchema,
} from "#app/features/accounts/schema.ts";
import {
  type FactsInput,
  factsSchema,
  refuseDoubles,
  refuseTurnedHours,
  type StartInput,
  startSchema,
} from "#app/features/candidates/schema.ts";
import { type MaybeSeen, seenSchema } from "#app/platform/forms/seen.ts";
import { draftValuesSchema } from "./draft/draft-values.ts";
import { REJECTION_CODES } from "./rejection-reason.ts";

/** What a person without an account fills in to apply. The CV comes beside it. */
const applicantSchema = z.object({
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

/** An application; what was read from the CV and corrected may come with it. */
export type ApplyInput = z.output<typeof applicantSchema> & Partial<FactsInput> & StartInput;

/** The form to apply, sent for good. */
export const applySchema = z
  .object({
    ...applicantSchema.shape,
    ...factsSchema.shape,
    ...startSchema.shape,
    /** What somebody without a CV answers instead. */
    lastJob: z.string().trim().max(120, "Houd je laatste baan onder 120 tekens.").default(""),
    canDo: z.string().trim().max(1000, "Houd dit onder 1.000 tekens.").default(""),
  })
  .superRefine(refuseDoubles)
  .superRefine(refuseTurnedHours);

/** The form as `applyFromBrowser` takes it. */
export type BrowserInput = z.output<typeof applySchema>;

/** The same form as it is kept at each press of a button: anything may still be missing or wrong. */
export const keptFormSchema = draftValuesSchema.omit({ slug: true }).extend({
  /** Which button: "send", "read", "keep", or one that takes out a row. */
  intent: z.string().max(40).default("send"),
  website: applicantSchema.shape.website,
});

/** What a signed-in candidate adds to the profile to apply. */
export const applyWithProfileSchema = z.object({
  motivation: applicantSchema.shape.motivation,
  shareName: z.string().optional(),
  /** One of the profile's CVs to send along. */
  cvId: z.uuid({ error: "Kies een cv uit de lijst." }).optional(),
});

/** What makes an application from a mailed link one's own. */
export const claimProfileSchema = z.object({
  password: newPasswordSchema.optional(),
  /** Whether the profile may be kept for a year. */
  keep: z.literal("ja").optional(),
});

export const rejectSchema = z.object({
  seen: seenSchema,
  reason: z.enum(REJECTION_CODES, { error: "Kies een reden." }),
  note: z.string().trim().max(1000, "Houd de toelichting onder 1.000 tekens.").default(""),
});

export type RejectInput = MaybeSeen<z.output<typeof rejectSchema>>;

/** Whether the employer of one application may see the applicant's name. */
export const shareNameSchema = z.object({
  allow: z.enum(["ja", "nee"], { error: "Kies ja of nee." }),
  /** The page to come back to, when it is not the application's own. */
  from: z.literal("gegevens").optional(),
});

/** What the form sends, before it is read. */
export type RejectFormInput = z.input<typeof rejectSchema>;

export const moveSchema = z.object({ stage: z.enum(["offer", "placed"]), seen: seenSchema });

export type MoveInput = MaybeSeen<z.output<typeof moveSchema>>;
