import { z } from "zod";

const MAX_TYPED = 60;

/**
 * Euros a month as people type them, out as integer cents: "3.200", "3200,50", "€ 3.200,-", "3 200",
 * "3.200 euro bruto per maand" and "3,2k" all do.
 */
export const monthlyPaySchema = z
  .string({ error: "Vul een bedrag in euro per maand in." })
  .trim()
  .transform((typed, context) => {
    const cents = centsOf(typed.slice(0, MAX_TYPED));
    if (!Number.isFinite(cents) || cents < 50_000 || cents > 2_500_000) {
      context.addIssue({
        code: "custom",
        message: "Vul een bruto bedrag per maand in tussen 500 en 25.000 euro, bijvoorbeeld 3.200.",
      });
      return z.NEVER;
    }
    return cents;
  });

/** Hours a week, 1 to 40. */
export const weeklyHoursSchema = z
  .number({ error: "Vul een aantal uren per week in." })
  .int("Vul hele uren in.")
  .min(1, "Vul minstens 1 uur in.")
  .max(40, "Vul hoogstens 40 uur in.");

/** NaN for what is no amount. */
function centsOf(typed: string): number {
  const amount = typed
    .toLowerCase()
    .replace(/^(?:€|eur(?:o)?\b)/, "")
    .replace(/(?:€|euro?|bruto|netto|per maand|p\.?\s?m\.?|\/\s?maand)/g, "")
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
