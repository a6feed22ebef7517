import { z } from "zod";
import { daySchema, payAmountSchema, weeklyHoursSchema } from "#app/features/taxonomy/limits.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { type MaybeSeen, seenSchema } from "#app/platform/forms/seen.ts";
import { PAY_EXPERIENCES, PAY_PERIODS, PAY_RANGES } from "./pay-words.ts";

const AMOUNT = "Vul een bruto bedrag in euro in, bijvoorbeeld 2.900 of 17,50.";
const amountSchema = payAmountSchema([PAY_RANGES.hour[0], PAY_RANGES.year[1]], AMOUNT);

/** What an admin enters of what a source says that a role pays. */
export const payEntrySchema = z
  .object({
    seen: seenSchema,
    roleId: z
      .string({ error: "Kies een beroep." })
      .refine((id) => findRole(id) !== null, "Kies een beroep uit de lijst."),
    amountMin: amountSchema,
    amountMax: amountSchema,
    period: z.enum(PAY_PERIODS, { error: "Kies waarvoor het bedrag geldt." }),
    weeklyHours: weeklyHoursSchema,
    experience: z.enum(PAY_EXPERIENCES, { error: "Kies voor welke ervaring het bedrag geldt." }),
    source: z
      .string({ error: "Noem de bron: waar staat dit bedrag?" })
      .trim()
      .min(8, "Noem de bron: waar staat dit bedrag?")
      .max(300, "Houd de bron onder 300 tekens."),
    measuredOn: daySchema,
  })
  .superRefine(({ amountMin, amountMax, period }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const [least, most] = PAY_RANGES[period];
    const unlikely = "Dit bedrag past niet bij wat u koos: per uur, per maand of per jaar.";
    if (amountMin < least || amountMin > most) wrong("amountMin", unlikely);
    else if (amountMax < least || amountMax > most) wrong("amountMax", unlikely);
    else if (amountMin > amountMax)
      wrong("amountMax", "Het hoogste bedrag is lager dan het laagste.");
  });

export type PayEntryInput = MaybeSeen<z.output<typeof payEntrySchema>>;

/** What the form sends, before it is read. */
export type PayEntryFormInput = z.input<typeof payEntrySchema>;
