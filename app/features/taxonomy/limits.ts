/**
 * What a number or a day may be, in one place: forms, addresses and files of readers keep to it by
 * zod, and the database by a CHECK of the same bounds (`prisma/migrations`, "ranges").
 */
import { z } from "zod";

/** Inclusive bounds. */
type Range = readonly [least: number, most: number];

/** Days and moments: nobody here was at work before 1900, and a year of five digits fits no page. */
const YEARS: Range = [1900, 2100];

export const LIMITS = {
  /** Cents: below lies no pay for work, above none of a support role. */
  monthlyPayCents: [50_000, 2_500_000],
  /** The same of an hour and of a year. */
  hourlyPayCents: [300, 20_000],
  yearlyPayCents: [600_000, 30_000_000],
  /** The Working Hours Act takes 40 as a full week. */
  weeklyHours: [1, 40],
  hybridDays: [0, 5],
  /** Untaxed is about a quarter of a euro; two euros a kilometre is a typing error. */
  travelCentsPerKm: [0, 200],
  /** Further apart than any two places in the country. */
  distanceKm: [1, 300],
  experienceYears: [0, 20],
  /** Whoever finished school before 1940 is past working age. */
  educationYear: [1940, 2100],
  skillLevel: [1, 4],
  importance: [1, 5],
  /** MATCHING: culture weighs a quarter at most. */
  cultureWeightPercent: [0, 25],
  interviewMinutes: [10, 480],
  /** Hundredths of a percent of a year's pay: half of it is a slip of the comma. */
  feeBasisPoints: [100, 5_000],
  /** A fixed fee, in cents. */
  feeCents: [10_000, 10_000_000],
  guaranteeMonths: [0, 24],
  /** The questionnaire has 21 statements. */
  statement: [0, 20],
} as const satisfies Record<string, Range>;

const FIRST_DAY = new Date(`${YEARS[0]}-01-01T00:00:00.000Z`);
const LAST_DAY = new Date(`${YEARS[1]}-12-31T00:00:00.000Z`);
const OUTSIDE = `Vul een datum in tussen ${YEARS[0]} en ${YEARS[1]}.`;

/** A day as a form's reader gives it. */
export const daySchema = z
  .date({ error: "Vul een datum in." })
  .min(FIRST_DAY, OUTSIDE)
  .max(LAST_DAY, OUTSIDE);

/** A day as text, "2026-03-10"; `message` is said when it is none. */
export const dayTextSchema = (message: string) =>
  z.iso
    .date(message)
    .refine((day) => Number(day.slice(0, 4)) >= YEARS[0] && Number(day.slice(0, 4)) <= YEARS[1], {
      message: OUTSIDE,
    });

/** A month as text, "2021-09", out as its first day. */
export const monthSchema = z
  .string({ error: "Vul een maand in." })
  .regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, "Vul een maand in als jaar-maand, bijvoorbeeld 2021-09.")
  .transform((month) => new Date(`${month}-01T00:00:00.000Z`));

const MAX_TYPED = 60;

/**
 * Euros a month as people type them, out as integer cents: "3.200", "3200,50", "€ 3.200,-", "3 200",
 * "3.200 euro bruto per maand" and "3,2k" all do.
 */
export const monthlyPaySchema = payAmountSchema(
  LIMITS.monthlyPayCents,
  "Vul een bruto bedrag per maand in tussen 500 en 25.000 euro, bijvoorbeeld 3.200.",
  "Vul een bedrag in euro per maand in.",
);

/** The same for another period, in integer cents within `range`; `message` says which. */
export function payAmountSchema([least, most]: Range, message: string, missing = message) {
  return z
    .string({ error: missing })
    .trim()
    .transform((typed, context) => {
      const cents = centsOf(typed.slice(0, MAX_TYPED));
      if (Number.isFinite(cents) && cents >= least && cents <= most) return cents;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });
}

/** Hours a week, 1 to 40. */
export const weeklyHoursSchema = z
  .number({ error: "Vul een aantal uren per week in." })
  .int("Vul hele uren in.")
  .min(LIMITS.weeklyHours[0], "Vul minstens 1 uur in.")
  .max(LIMITS.weeklyHours[1], "Vul hoogstens 40 uur in.");

/** NaN for what is no amount. */
function centsOf(typed: string): number {
  const amount = typed
    .toLowerCase()
    .replace(/^(?:€|eur(?:o)?\b)/, "")
    .replace(/(?:€|euro?|bruto|netto|per (?:uur|maand|jaar)|p\.?\s?m\.?|\/\s?maand)/g, "")
    .replace(/\s+/g, "")
    .replace(/,[-–—]{1,2}$|[-–—]$/, "");
  const thousands = amount.endsWith("k");
  const digits = thousands ? amount.slice(0, -1) : amount;
  if (!/^\d+(?:[.,]\d+)*$/.test(digits)) return Number.NaN;
  const plain = thousands
    ? digits.replace(",", ".")
    : digits.replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", ".");
  return Math.round(Number(plain) * (thousands ? 100_000 : 100));
}
