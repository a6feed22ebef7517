import { z } from "zod";
import { payAmountSchema } from "#app/features/taxonomy/limits.ts";
import { hoursParam } from "#app/features/taxonomy/search-params.ts";
import { readParams } from "#app/platform/http/read-params.ts";
import { PAY_RANGES, type PayPeriod } from "../pay-words.ts";
import { type ConvertedPay, convertPay } from "./convert-pay.ts";

/** The words of the address. */
export const CONVERSION_PARAMS = ["bedrag", "per", "uren"] as const;

const PERIOD_OF_WORD = { uur: "hour", maand: "month", jaar: "year" } as const;
type PeriodWord = keyof typeof PERIOD_OF_WORD;

const AMOUNT = "Vul een bruto bedrag in euro in, bijvoorbeeld 2.900 of 17,50.";
const UNLIKELY =
  "Dit bedrag past niet bij uur, maand of jaar zoals je koos. Kijk of er een komma of een nul te veel staat.";
const PERIOD_WORDS = ["uur", "maand", "jaar"] as const satisfies PeriodWord[];

const schema = z
  .object({
    bedrag: payAmountSchema([PAY_RANGES.hour[0], PAY_RANGES.year[1]], AMOUNT).optional(),
    per: z.enum(PERIOD_WORDS, { error: "Kies uur, maand of jaar." }).default("maand"),
    uren: hoursParam("per week").default(36),
  })
  .superRefine(({ bedrag, per }, context) => {
    const [least, most] = PAY_RANGES[PERIOD_OF_WORD[per]];
    if (bedrag !== undefined && (bedrag < least || bedrag > most))
      context.addIssue({ code: "custom", path: ["bedrag"], message: UNLIKELY });
  });

/** What the converter is asked by its address, what of that makes no sense, and what it comes to. */
export type Conversion = {
  typed: Partial<Record<(typeof CONVERSION_PARAMS)[number], string>>;
  period: PayPeriod;
  hoursPerWeek: number;
  ignored: string[];
  converted: ConvertedPay | null;
};

/** Reads the converter's address; `converted` is null without an amount that can be one. */
export function readConversion(params: URLSearchParams): Conversion {
  const { value, typed, ignored } = readParams(params, schema, CONVERSION_PARAMS, []);
  const period = PERIOD_OF_WORD[value.per];
  const converted =
    value.bedrag === undefined ? null : convertPay(value.bedrag, period, value.uren);
  return { typed, period, hoursPerWeek: value.uren, ignored, converted };
}
