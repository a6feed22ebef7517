import { z } from "zod";
import { REJECTION_CODES } from "#app/features/applications/rejection-reason.ts";

/** Why an employer says yes, as a closed list. */
export const YES_REASONS = {
  skills: "De vaardigheden sluiten aan",
  experience: "De ervaring sluit aan",
  culture: "De manier van werken past bij ons team",
  potential: "Wij zien groei in deze persoon",
} as const;

const YES_CODES = Object.keys(YES_REASONS) as [
  keyof typeof YES_REASONS,
  ...(keyof typeof YES_REASONS)[],
];

/** An employer's verdict: yes or no, always with a reason of its own kind. */
export const verdictSchema = z
  .object({
    answer: z.enum(["yes", "no"], { error: "Kies ja of nee." }),
    yesReason: z.enum(YES_CODES).optional(),
    noReason: z.enum(REJECTION_CODES).optional(),
    note: z.string().trim().max(1000, "Houd de toelichting onder 1.000 tekens.").default(""),
  })
  .transform(({ answer, yesReason, noReason, note }, context) => {
    const reason = answer === "yes" ? yesReason : noReason;
    if (reason) return { answer, reason, note };
    context.addIssue({
      code: "custom",
      path: [answer === "yes" ? "yesReason" : "noReason"],
      message: "Kies een reden: zonder reden kunnen wij de kandidaat niets uitleggen.",
    });
    return z.NEVER;
  });

export type VerdictInput = z.output<typeof verdictSchema>;
