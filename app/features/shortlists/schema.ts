import { z } from "zod";
import { REJECTION_CODES } from "#app/features/applications/rejection-reason.ts";
import { YES_REASONS } from "./yes-reasons.ts";

const YES_CODES = Object.keys(YES_REASONS) as [
  keyof typeof YES_REASONS,
  ...(keyof typeof YES_REASONS)[],
];

/** The shortlist entry a button is about. */
export const entrySchema = z.object({ entryId: z.string().min(1).max(100) });

/** Whom to shortlist, and where the consultant was working. */
export const shortlistCandidateSchema = z.object({
  candidateId: z.string().min(1).max(100),
  from: z.enum(["ranking", "vacature", "portfolio"]).default("ranking"),
  fromPage: z.coerce.number().int().min(1).max(10_000).optional(),
});

/** An employer's verdict on one entry: yes or no, always with a reason of its own kind. */
export const verdictSchema = z
  .object({
    entryId: entrySchema.shape.entryId,
    answer: z.enum(["yes", "no"], { error: "Kies ja of nee." }),
    yesReason: z.enum(YES_CODES).optional(),
    noReason: z.enum(REJECTION_CODES).optional(),
    note: z.string().trim().max(1000, "Houd de toelichting onder 1.000 tekens.").default(""),
  })
  .transform(({ entryId, answer, yesReason, noReason, note }, context) => {
    const reason = answer === "yes" ? yesReason : noReason;
    if (reason) return { entryId, answer, reason, note };
    context.addIssue({
      code: "custom",
      path: [answer === "yes" ? "yesReason" : "noReason"],
      message: "Kies een reden: zonder reden kunnen wij de kandidaat niets uitleggen.",
    });
    return z.NEVER;
  });

export type VerdictInput = z.output<typeof verdictSchema>;

/** What the form sends, before it is read. */
export type VerdictFormInput = z.input<typeof verdictSchema>;
