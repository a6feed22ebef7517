import { z } from "zod";
import { emailSchema } from "#app/features/accounts/schema.ts";
import { FREQUENCIES } from "./frequency.ts";

const searchShape = {
  /** The list's URL without the question mark. */
  query: z.string().max(2_000),
  frequency: z.enum(FREQUENCIES, { error: "Kies hoe vaak je bericht wilt." }),
};

/** What a signed-in candidate sends to save a search. */
export const saveOwnSearchSchema = z.object(searchShape);

/** What somebody without an account sends to save a search. */
export const saveSearchSchema = z.object({
  ...searchShape,
  email: emailSchema,
  /** Honeypot: people do not see it, so they leave it empty. */
  website: z.string().max(0, { error: "Laat dit veld leeg." }).optional(),
});

/** The saved search a button is about. */
export const savedSearchSchema = z.object({ id: z.string().min(1).max(100) });

/** The name a consultant gives a view, and the list's URL without the question mark. */
export const saveViewSchema = z.object({
  name: z
    .string({ error: "Geef de weergave een naam." })
    .trim()
    .min(1, "Geef de weergave een naam.")
    .max(60, "Houd de naam onder 60 tekens."),
  query: z.string().max(2_000).default(""),
});
