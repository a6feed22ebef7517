import { z } from "zod";
import { findPlace } from "#app/features/places/place-names.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { monthlyPaySchema } from "#app/features/taxonomy/pay-schema.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { findSkill, findSkillByName } from "#app/features/taxonomy/skills.ts";

/** The full-time week that a monthly amount is for when nobody says otherwise. */
export const DEFAULT_PAY_HOURS = 36;
export const DEFAULT_KM = 25;

export const SORTS = ["relevantie", "nieuwste", "salaris", "afstand"] as const;

/** Days back in which a vacature may have come online. */
export const POSTED_DAYS = ["1", "3", "7", "14", "30"] as const;

export type SortWord = (typeof SORTS)[number];

const hours = (field: string) =>
  z.coerce
    .number({ error: `Het aantal uren (${field}) is geen getal.` })
    .int(`Het aantal uren (${field}) is geen heel getal.`)
    .min(1, `Het aantal uren (${field}) ligt niet tussen 1 en 40.`)
    .max(40, `Het aantal uren (${field}) ligt niet tussen 1 en 40.`);

const skill = z.string().transform((typed, context) => {
  const found = findSkill(typed) ?? findSkillByName(typed);
  if (found) return found.id;
  context.addIssue({ code: "custom", message: `De vaardigheid "${typed}" kennen wij niet.` });
  return z.NEVER;
});

const pay = z.string().transform((typed, context) => {
  const cents = monthlyPaySchema.safeParse(typed);
  if (cents.success) return cents.data;
  context.addIssue({
    code: "custom",
    message: `Het salaris "${typed}" is geen bedrag per maand tussen 500 en 25.000 euro.`,
  });
  return z.NEVER;
});

const place = z.string().transform((typed, context) => {
  const found = findPlace(typed);
  if (found) return { typed, name: found.name, lat: found.lat, lon: found.lon };
  context.addIssue({
    code: "custom",
    message: `De plaats of postcode "${typed}" kennen wij niet. Probeer bijvoorbeeld Utrecht of 3511.`,
  });
  return z.NEVER;
});

const role = z
  .string()
  .refine((id) => findRole(id) !== null, "Een van de beroepen kennen wij niet.");

const cefr = z.enum(CEFR_LEVELS, { error: "Dit taalniveau kennen wij niet." });

/** The words of the URL. Each message says what was wrong; that part is then left out. */
const paramsSchema = z
  .object({
    q: z.string().max(200, "De zoektekst is langer dan 200 tekens.").default(""),
    vaardigheid: z.array(skill).max(10, "Kies hoogstens 10 vaardigheden.").default([]),
    salaris: pay.optional(),
    bij: hours("bij het salaris").default(DEFAULT_PAY_HOURS),
    uren: hours("vanaf").optional(),
    urentot: hours("tot").optional(),
    plaats: place.optional(),
    km: z.coerce
      .number({ error: "De afstand is geen getal." })
      .int("De afstand is geen heel getal.")
      .min(1, "De afstand ligt niet tussen 1 en 300 km.")
      .max(300, "De afstand ligt niet tussen 1 en 300 km.")
      .default(DEFAULT_KM),
    contract: z
      .array(z.enum(CONTRACT_FORMS, { error: "Een van de contractvormen kennen wij niet." }))
      .default([]),
    beroep: z.array(role).default([]),
    opleiding: z
      .array(z.enum(EDUCATION_LEVELS, { error: "Een van de opleidingen kennen wij niet." }))
      .default([]),
    nederlands: cefr.optional(),
    engels: cefr.optional(),
    thuis: z.coerce
      .number({ error: "Het aantal dagen thuis is geen getal." })
      .int("Het aantal dagen thuis is geen heel getal.")
      .min(1, "Het aantal dagen thuis ligt niet tussen 1 en 5.")
      .max(5, "Het aantal dagen thuis ligt niet tussen 1 en 5.")
      .optional(),
    start: z.iso.date("De startdatum is geen datum.").optional(),
    sinds: z.enum(POSTED_DAYS, { error: "Deze periode kennen wij niet." }).optional(),
    sector: z.array(z.enum(SECTORS, { error: "Een van de sectoren kennen wij niet." })).default([]),
    sorteer: z.enum(SORTS, { error: "Deze volgorde kennen wij niet." }).optional(),
    pagina: z.coerce
      .number({ error: "Het paginanummer is geen getal." })
      .int("Het paginanummer is geen getal.")
      .min(1, "Het paginanummer ligt niet tussen 1 en 500.")
      .max(500, "Het paginanummer ligt niet tussen 1 en 500.")
      .default(1),
  })
  .superRefine((params, context) => {
    if (params.uren && params.urentot && params.uren > params.urentot) {
      context.addIssue({
        code: "custom",
        path: ["urentot"],
        message: "Het hoogste aantal uren is lager dan het laagste.",
      });
    }
    if (params.sorteer === "afstand" && !params.plaats) {
      context.addIssue({
        code: "custom",
        path: ["sorteer"],
        message: "Sorteren op afstand kan als je een plaats of postcode invult.",
      });
    }
  });

/** A search as it stands in the URL: Dutch names, money in cents a month at `bij` hours a week. */
export type VacatureSearch = z.output<typeof paramsSchema>;

/** More than all roles together is no search but a script. */
const MAX_VALUES = 30;

const LISTS = ["vaardigheid", "contract", "beroep", "sector", "opleiding"] as const;
const SINGLES = [
  "q",
  "salaris",
  "bij",
  "uren",
  "urentot",
  "plaats",
  "km",
  "nederlands",
  "engels",
  "thuis",
  "start",
  "sinds",
  "sorteer",
  "pagina",
] as const;

/** The words of the URL that hold one value each, as typed. */
export type TypedSearch = Partial<Record<(typeof SINGLES)[number], string>>;

/**
 * Reads a search from a URL. Never refuses: what makes no sense is left out and said in `ignored`,
 * one Dutch sentence each; `typed` keeps it for the form.
 */
export function readVacatureSearch(params: URLSearchParams): {
  search: VacatureSearch;
  ignored: string[];
  typed: TypedSearch;
} {
  const single = SINGLES.flatMap((name) => {
    const value = params.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const lists = LISTS.map((name) => {
    const values = params.getAll(name).map((value) => value.trim());
    return [name, [...new Set(values.filter(Boolean))].slice(0, MAX_VALUES)] as const;
  });
  const typed: TypedSearch = Object.fromEntries(single);
  return { ...readLeniently(Object.fromEntries([...single, ...lists]), []), typed };
}

function readLeniently(
  typed: Record<string, string | string[]>,
  ignored: string[],
): { search: VacatureSearch; ignored: string[] } {
  const parsed = paramsSchema.safeParse(typed);
  if (parsed.success) return { search: uniqueSkills(parsed.data), ignored };
  const { issues } = parsed.error;
  const left = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const wrong = issues.filter(({ path }) => path[0] === name);
      if (wrong.length === 0) return [[name, value]];
      if (!Array.isArray(value)) return [];
      const places = new Set(wrong.map(({ path }) => path[1]));
      return [[name, places.has(undefined) ? [] : value.filter((_, i) => !places.has(i))]];
    }),
  );
  const messages = new Set([...ignored, ...issues.map(({ message }) => message)]);
  return readLeniently(left, [...messages]);
}

function uniqueSkills(search: VacatureSearch): VacatureSearch {
  return { ...search, vaardigheid: [...new Set(search.vaardigheid)] };
}
