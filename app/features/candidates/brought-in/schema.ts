import { z } from "zod";
import { emailSchema, nameSchema, phoneSchema } from "#app/features/accounts/schema.ts";
import { placeSchema } from "#app/features/places/schema.ts";
import type { CandidateSource, LegalGround, ToldHow } from "#prisma/client/enums.ts";
import { headlineSchema } from "../schema.ts";

const GROUNDS = [
  "spokenConsent",
  "writtenConsent",
  "ownRequest",
  "legitimateInterest",
] as const satisfies LegalGround[];

const SOURCES = [
  "phone",
  "mail",
  "linkedin",
  "network",
  "openLetter",
  "event",
  "other",
] as const satisfies CandidateSource[];

/** What a consultant writes down of a person; what stays empty may come from the CV that is sent along. */
export const bringInSchema = z.object({
  name: nameSchema.optional(),
  email: emailSchema.optional(),
  phone: phoneSchema,
  place: placeSchema.optional(),
  headline: headlineSchema,
  ground: z.enum(GROUNDS, { error: "Kies waarom u deze gegevens mag bewaren." }),
  source: z.enum(SOURCES, { error: "Kies hoe u aan deze gegevens komt." }),
  sourceNote: z.string().trim().max(200, "Houd dit onder 200 tekens.").default(""),
  /** Somebody with the same address or number is there, and this is another person. */
  another: z.literal("ja").optional(),
});

export type BringInInput = z.output<typeof bringInSchema>;

const TOLD_HOW = ["mail", "phone", "talk", "letter"] as const satisfies ToldHow[];

/** How a consultant tells somebody: by the mail of the house, sent now, or in another way, already done. */
export const tellCandidateSchema = z
  .object({
    how: z.enum(TOLD_HOW, { error: "Kies hoe deze persoon het hoort." }),
    email: emailSchema.optional(),
  })
  .transform(({ how, email }, context) => {
    if (how !== "mail") return { how };
    if (email) return { how, email };
    context.addIssue({ code: "custom", path: ["email"], message: "Vul een e-mailadres in." });
    return z.NEVER;
  });
