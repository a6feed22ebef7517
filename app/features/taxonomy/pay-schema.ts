import { z } from "zod";

/** Euros a month as people type them, out as integer cents. "3.200", "3200,50" and "€ 3200" all do. */
export const monthlyPaySchema = z
  .string({ error: "Vul een bedrag in euro per maand in." })
  .trim()
  .transform((typed, context) => {
    const plain = typed
      .replace(/^€\s*/, "")
      .replace(/\.(?=\d{3}\b)/g, "")
      .replace(",", ".");
    const cents = Math.round(Number(plain) * 100);
    if (plain === "" || !Number.isFinite(cents) || cents < 50_000 || cents > 2_500_000) {
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
