import { z } from "zod";
import { payAmountSchema } from "#app/features/taxonomy/limits.ts";
import { hoursParam } from "#app/features/taxonomy/search-params.ts";
import { readParams } from "#app/platform/http/read-params.ts";
import { PAY_RANGES } from "../pay-words.ts";
import { type Assumptions, type Comparison, compareForms } from "./compare-forms.ts";

/** One field that the reader may change: round figures to start from, none of them measured. */
type AssumptionField = {
  /** In the address. */
  word: string;
  label: string;
  unit: string;
  start: number;
  most: number;
  hint: string;
};

export const ASSUMPTION_FIELDS = [
  {
    word: "vakantiegeld",
    label: "Vakantiegeld",
    unit: "%",
    start: 8,
    most: 50,
    hint: "Wettelijk minstens 8 % van het loon (Wet minimumloon, artikel 15).",
  },
  {
    word: "vakantiedagen",
    label: "Vakantiedagen",
    unit: "dagen per jaar",
    start: 20,
    most: 100,
    hint: "Wettelijk minstens vier werkweken: 20 dagen bij vijf dagen (BW 7:634).",
  },
  {
    word: "feestdagen",
    label: "Feestdagen op werkdagen",
    unit: "dagen per jaar",
    start: 6,
    most: 30,
    hint: "Verschilt per jaar en per cao.",
  },
  {
    word: "ziek",
    label: "Ziektedagen",
    unit: "dagen per jaar",
    start: 5,
    most: 100,
    hint: "Als zzp’er krijg je dan niets, tenzij je verzekerd bent.",
  },
  {
    word: "tussen",
    label: "Tijd zonder opdracht",
    unit: "weken per jaar",
    start: 4,
    most: 40,
    hint: "Telt bij interim en zzp.",
  },
  {
    word: "declarabel",
    label: "Uren die je kunt factureren",
    unit: "%",
    start: 85,
    most: 100,
    hint: "De rest gaat naar administratie, klanten zoeken en bijleren.",
  },
  {
    word: "pensioen",
    label: "Pensioen",
    unit: "%",
    start: 10,
    most: 100,
    hint: "Wat je als zzp’er zelf opzij zet.",
  },
  {
    word: "verzekering",
    label: "Verzekering tegen ziekte en arbeidsongeschiktheid",
    unit: "%",
    start: 5,
    most: 100,
    hint: "De premie hangt af van leeftijd, beroep en wachttijd.",
  },
  {
    word: "kosten",
    label: "Andere zakelijke kosten",
    unit: "%",
    start: 5,
    most: 100,
    hint: "Boekhouding, apparatuur, aansprakelijkheid, reizen.",
  },
] as const satisfies readonly AssumptionField[];

type AssumptionWord = (typeof ASSUMPTION_FIELDS)[number]["word"];

const START_WORDS = ["maandloon", "uurtarief"] as const;

/** Every word of the address. */
export const COMPARISON_PARAMS = [
  "bedrag",
  "van",
  "uren",
  ...ASSUMPTION_FIELDS.map(({ word }) => word),
] as const;

const AMOUNT = "Vul een bruto bedrag in euro in, bijvoorbeeld 2.900 of 55.";
const UNLIKELY = "Dit bedrag past niet bij wat je koos: een loon per maand of een tarief per uur.";
const RANGES = { maandloon: PAY_RANGES.month, uurtarief: [1_000, 50_000] } as const;

const schema = z
  .object({
    bedrag: payAmountSchema([RANGES.uurtarief[0], PAY_RANGES.month[1]], AMOUNT).optional(),
    van: z.enum(START_WORDS, { error: "Kies maandloon of uurtarief." }).default("maandloon"),
    uren: hoursParam("per week").default(36),
    ...assumptionShape(),
  })
  .superRefine(({ bedrag, van }, context) => {
    const [least, most] = RANGES[van];
    if (bedrag !== undefined && (bedrag < least || bedrag > most))
      context.addIssue({ code: "custom", path: ["bedrag"], message: UNLIKELY });
  });

/** What the comparison is asked by its address, what of that makes no sense, and what it comes to. */
export type AskedComparison = {
  typed: Partial<Record<string, string>>;
  from: (typeof START_WORDS)[number];
  weeklyHours: number;
  assumed: Assumptions;
  ignored: string[];
  hasAmount: boolean;
  /** Null without an amount, and when no hour is left to be paid for. */
  comparison: Comparison | null;
};

/** Reads the address of the page that compares vast, interim and zzp. */
export function readComparison(params: URLSearchParams): AskedComparison {
  const { value, typed, ignored } = readParams(params, schema, COMPARISON_PARAMS, []);
  const assumed = assumptionsOf(value);
  const from = value.van === "maandloon" ? "month" : "rate";
  const comparison =
    value.bedrag === undefined
      ? null
      : compareForms({ from, cents: value.bedrag, weeklyHours: value.uren }, assumed);
  return {
    typed,
    from: value.van,
    weeklyHours: value.uren,
    assumed,
    ignored,
    hasAmount: value.bedrag !== undefined,
    comparison,
  };
}

function assumptionsOf(value: Record<AssumptionWord, number>): Assumptions {
  return {
    holidayAllowance: value.vakantiegeld,
    holidays: value.vakantiedagen,
    publicHolidays: value.feestdagen,
    sickDays: value.ziek,
    weeksBetween: value.tussen,
    billable: value.declarabel,
    pension: value.pensioen,
    insurance: value.verzekering,
    costs: value.kosten,
  };
}

/** Guarantee: a key for each field, which `fromEntries` does not tell the compiler. */
function assumptionShape(): Record<AssumptionWord, z.ZodDefault<ReturnType<typeof figureSchema>>> {
  return Object.fromEntries(
    ASSUMPTION_FIELDS.map((field) => [field.word, figureSchema(field).default(field.start)]),
  ) as Record<AssumptionWord, z.ZodDefault<ReturnType<typeof figureSchema>>>;
}

function figureSchema({ label, most }: AssumptionField) {
  const message = `${label}: vul een getal in van 0 tot ${most}.`;
  return z
    .string()
    .transform((typed) => Number(typed.replace("%", "").trim().replace(",", ".")))
    .pipe(z.number({ error: message }).min(0, message).max(most, message));
}
