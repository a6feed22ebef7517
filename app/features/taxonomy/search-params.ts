/** Words of a list's URL, as zod reads them; each message says what was wrong with that part. */
import { z } from "zod";
import { CEFR_LEVELS } from "./language-level.ts";
import { LIMITS, monthlyPaySchema } from "./limits.ts";
import { findRole } from "./roles.ts";
import { findSkill, findSkillByName } from "./skills.ts";

/** Hours a week, 1 to 40; `field` is how the page calls it. */
export const hoursParam = (field: string) =>
  z.coerce
    .number({ error: `Het aantal uren (${field}) is geen getal.` })
    .int(`Het aantal uren (${field}) is geen heel getal.`)
    .min(LIMITS.weeklyHours[0], `Het aantal uren (${field}) ligt niet tussen 1 en 40.`)
    .max(LIMITS.weeklyHours[1], `Het aantal uren (${field}) ligt niet tussen 1 en 40.`);

/** A skill by id or name, out as its id. */
export const skillParam = z.string().transform((typed, context) => {
  const found = findSkill(typed) ?? findSkillByName(typed);
  if (found) return found.id;
  context.addIssue({ code: "custom", message: `De vaardigheid "${typed}" kennen wij niet.` });
  return z.NEVER;
});

/** Euros a month as typed, out as cents. */
export const payParam = z.string().transform((typed, context) => {
  const cents = monthlyPaySchema.safeParse(typed);
  if (cents.success) return cents.data;
  context.addIssue({
    code: "custom",
    message: `Het salaris "${typed}" is geen bedrag per maand tussen 500 en 25.000 euro.`,
  });
  return z.NEVER;
});

/** The id of a role. */
export const roleParam = z
  .string()
  .refine((id) => findRole(id) !== null, "Een van de beroepen kennen wij niet.");

/** A level of the European framework. */
export const cefrParam = z.enum(CEFR_LEVELS, { error: "Dit taalniveau kennen wij niet." });

/** Whole km around a place, 1 to 300. */
export const kmParam = z.coerce
  .number({ error: "De afstand is geen getal." })
  .int("De afstand is geen heel getal.")
  .min(LIMITS.distanceKm[0], "De afstand ligt niet tussen 1 en 300 km.")
  .max(LIMITS.distanceKm[1], "De afstand ligt niet tussen 1 en 300 km.");

/** Which page of a list, 1 to 500. */
export const pageParam = z.coerce
  .number({ error: "Het paginanummer is geen getal." })
  .int("Het paginanummer is geen getal.")
  .min(1, "Het paginanummer ligt niet tussen 1 en 500.")
  .max(500, "Het paginanummer ligt niet tussen 1 en 500.");
