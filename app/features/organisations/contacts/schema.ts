import { z } from "zod";
import { emailSchema, nameSchema, phoneSchema } from "#app/features/accounts/schema.ts";
import { typedText } from "#app/features/accounts/typed-text.ts";
import { type MaybeSeen, seenSchema } from "#app/platform/forms/seen.ts";

/** What a consultant writes down of somebody at a client. */
export const contactShape = {
  name: nameSchema,
  jobTitle: z
    .string()
    .transform(typedText)
    .pipe(z.string().max(80, "Houd de functie onder 80 tekens."))
    .default(""),
  email: emailSchema.optional(),
  phone: phoneSchema,
  note: z.string().trim().max(1000, "Houd de notitie onder 1.000 tekens.").default(""),
};

export const clientContactSchema = z.object({ seen: seenSchema, ...contactShape });

export type ClientContactInput = MaybeSeen<z.output<typeof clientContactSchema>>;
export type ClientContactFormInput = z.input<typeof clientContactSchema>;
