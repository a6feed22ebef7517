import { z } from "zod";
import { emailSchema, nameSchema } from "#app/features/accounts/schema.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";

export const registerEmployerSchema = z.object({
  audience: z.literal("employer"),
  organisation: z
    .string({ error: "Vul de naam van uw organisatie in." })
    .trim()
    .min(2, "Vul de naam van uw organisatie in.")
    .max(120, "Deze naam is te lang."),
  sector: z.enum(SECTORS, { error: "Kies een sector." }),
  name: nameSchema,
  email: emailSchema,
});

/** Whom a member invites to its own organisation. */
export const inviteMemberSchema = z.object({ name: nameSchema, email: emailSchema });
