import { z } from "zod";
import { nearestPlaceName } from "#app/features/places/misspelt-place.ts";
import { areaParam } from "#app/features/places/schema.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { dayTextSchema } from "#app/features/taxonomy/limits.ts";
import {
  cefrParam,
  hoursParam,
  kmParam,
  pageParam,
  payParam,
  roleParam,
  skillParam,
} from "#app/features/taxonomy/search-params.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { readParams } from "#app/platform/http/read-params.ts";
import { type AskedFacts, readQuestion } from "./read-question.ts";

/** The full-time week that a monthly amount is for when nobody says otherwise. */
export const DEFAULT_PAY_HOURS = 36;
export const DEFAULT_KM = 25;

const SORTS = ["relevantie", "nieuwste", "salaris", "afstand"] as const;

/** Days back in which a vacature may have come online. */
export const POSTED_DAYS = ["1", "3", "7", "14", "30"] as const;

export type SortWord = (typeof SORTS)[number];

/** The words of the URL. Each message says what was wrong; that part is then left out. */
const paramsSchema = z
  .object({
    q: z.string().max(200, "De zoektekst is langer dan 200 tekens.").default(""),
    vaardigheid: z.array(skillParam).max(10, "Kies hoogstens 10 vaardigheden.").default([]),
    salaris: payParam.optional(),
    bij: hoursParam("bij het salaris").default(DEFAULT_PAY_HOURS),
    uren: hoursParam("vanaf").optional(),
    urentot: hoursParam("tot").optional(),
    plaats: areaParam.optional(),
    km: kmParam.default(DEFAULT_KM),
    contract: z
      .array(z.enum(CONTRACT_FORMS, { error: "Een van de contractvormen kennen wij niet." }))
      .default([]),
    beroep: z.array(roleParam).default([]),
    opleiding: z
      .array(z.enum(EDUCATION_LEVELS, { error: "Een van de opleidingen kennen wij niet." }))
      .default([]),
    nederlands: cefrParam.optional(),
    engels: cefrParam.optional(),
    thuis: z.coerce
      .number({ error: "Het aantal dagen thuis is geen getal." })
      .int("Het aantal dagen thuis is geen heel getal.")
      .min(1, "Het aantal dagen thuis ligt niet tussen 1 en 5.")
      .max(5, "Het aantal dagen thuis ligt niet tussen 1 en 5.")
      .optional(),
    start: dayTextSchema("De startdatum is geen datum.").optional(),
    sinds: z.enum(POSTED_DAYS, { error: "Deze periode kennen wij niet." }).optional(),
    sector: z.array(z.enum(SECTORS, { error: "Een van de sectoren kennen wij niet." })).default([]),
    sorteer: z.enum(SORTS, { error: "Deze volgorde kennen wij niet." }).optional(),
    pagina: pageParam.default(1),
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

/** Every word of the URL that a search knows. */
export const SEARCH_PARAMS: readonly string[] = [...SINGLES, ...LISTS];

/** The words of the URL that hold one value each, as typed. */
export type TypedSearch = Partial<Record<(typeof SINGLES)[number], string>>;

/**
 * Reads a search from a URL. Never refuses: what makes no sense is left out and said in `ignored`,
 * one Dutch sentence each; `typed` keeps it for the form. Facts among the words (a place, hours, zzp)
 * become filters, where the URL has none of that kind; `meant` is a place that was perhaps misspelt.
 */
export function readVacatureSearch(params: URLSearchParams): {
  search: VacatureSearch;
  ignored: string[];
  typed: TypedSearch;
  meant: { typed: string; name: string } | null;
} {
  const { value, ignored, typed } = readParams(params, paramsSchema, SINGLES, LISTS);
  const url = { ...value, vaardigheid: [...new Set(value.vaardigheid)] };
  const { rest, facts, meant } = readQuestion(value.q);
  const lost = typed.plaats !== undefined && value.plaats === undefined;
  const place = lost ? nearestPlaceName(typed.plaats ?? "") : null;
  return {
    search: { ...withFacts(url, facts), q: rest },
    ignored,
    typed: { ...typedFacts(facts), ...typed, q: rest || undefined },
    meant: place === null ? meant : { typed: typed.plaats ?? "", name: place },
  };
}

/** The URL's own filters, with those of the question where it has none. */
function withFacts(url: VacatureSearch, facts: AskedFacts): VacatureSearch {
  const union = <Value>(own: Value[], asked: Value[] = []) => [...new Set([...own, ...asked])];
  const hours = url.uren === undefined && url.urentot === undefined ? facts : url;
  return {
    ...url,
    plaats: url.plaats ?? facts.plaats,
    uren: hours.uren,
    urentot: hours.urentot,
    thuis: url.thuis ?? facts.thuis,
    salaris: url.salaris ?? facts.salaris,
    contract: union(url.contract, facts.contract),
    opleiding: union(url.opleiding, facts.opleiding),
    sector: union(url.sector, facts.sector),
  };
}

function typedFacts({ plaats, uren, urentot, thuis, salaris }: AskedFacts): TypedSearch {
  const all = {
    plaats: plaats?.typed,
    uren: uren?.toString(),
    urentot: urentot?.toString(),
    thuis: thuis?.toString(),
    salaris: salaris === undefined ? undefined : String(salaris / 100),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
