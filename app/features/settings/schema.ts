import { z } from "zod";

/** Euros and cents an hour as people type them ("14,71", "€ 14.71"), out as integer cents. */
const hourlyAmountSchema = z
  .string({ error: "Vul het bedrag per uur in, bijvoorbeeld 14,71." })
  .trim()
  .regex(/^(?:€\s*)?\d{1,3}[.,]\d{2}$/, "Vul het bedrag per uur in met centen, bijvoorbeeld 14,71.")
  .transform((typed) => Number(typed.replace(/\D/g, "")))
  .refine((cents) => cents >= 500 && cents <= 10_000, "Dit bedrag per uur kan niet kloppen.");

/** What an admin enters of a half year. `from`: any day in it, midnight UTC. */
export const minimumWageSchema = z.object({
  hourCents: hourlyAmountSchema,
  from: z
    .string({ error: "Kies het halfjaar." })
    .regex(/^20\d{2}-(?:01|07)-01$/, "Kies het halfjaar.")
    .transform((day) => new Date(`${day}T00:00:00.000Z`)),
  source: z
    .string({ error: "Noem de bron: waar staat dit bedrag?" })
    .trim()
    .min(8, "Noem de bron: waar staat dit bedrag?")
    .max(300, "Houd de bron onder 300 tekens."),
});

export type MinimumWageInput = z.output<typeof minimumWageSchema>;
