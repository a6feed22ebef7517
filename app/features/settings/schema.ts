import { z } from "zod";
import { seenSchema } from "#app/platform/forms/seen.ts";

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

/** One line without the address of a website: it stands in mails. */
const NO_LINE = /[\p{Cc}\p{Zl}\p{Zp}]|:\/\/|\bwww\./iu;
const isLine = (text: string) => !NO_LINE.test(text);
const optional = z.string().trim().optional().default("");

/** What an admin says of the bureau. The KvK number: eight digits, spaces and dots fall away. */
export const bureauFormSchema = z.object({
  seen: seenSchema,
  name: z
    .string({ error: "Hoe heet het bureau?" })
    .trim()
    .min(2, "Hoe heet het bureau?")
    .max(80, "Houd de naam onder 80 tekens.")
    .refine(isLine, "Vul een naam in, zonder internetadres."),
  email: z.email({ error: "Vul een e-mailadres in, zoals post@bureau.nl." }).max(254),
  phone: z
    .string({ error: "Onder welk nummer is het bureau bereikbaar?" })
    .trim()
    .regex(/^\+?[\d ()-]{8,24}$/, "Vul een telefoonnummer in, zoals 030 123 45 67."),
  address: z
    .string({ error: "Waar zit het bureau?" })
    .trim()
    .min(6, "Vul straat, huisnummer, postcode en plaats in.")
    .max(160, "Houd het adres onder 160 tekens.")
    .refine(isLine, "Zet het adres op één regel, zonder internetadres."),
  kvk: optional
    .transform((typed) => typed.replace(/[\s.]/g, ""))
    .refine((digits) => /^(?:\d{8})?$/.test(digits), "Een KvK-nummer heeft acht cijfers."),
  privacyEmail: z
    .union([z.literal(""), z.email().max(254)], { error: "Dit is geen e-mailadres." })
    .optional()
    .default(""),
});

export type BureauInput = z.output<typeof bureauFormSchema>;

/** The bureau's own colour; empty: the colour of the house. `logo`: what becomes of the one that stands. */
export const lookFormSchema = z.object({
  seen: seenSchema,
  colour: optional
    .transform((typed) => typed.toLowerCase())
    .refine(
      (typed) => /^(?:#[0-9a-f]{6})?$/.test(typed),
      "Kies een kleur, of schrijf hem als #0e5a45.",
    ),
  logo: z.enum(["keep", "remove"]).default("keep"),
});

export type LookInput = z.output<typeof lookFormSchema>;
