import { z } from "zod";
import { placeParam } from "#app/features/places/schema.ts";
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
import { readParams } from "#app/platform/http/read-params.ts";

/** The full-time week that a monthly amount is for when nobody says otherwise. */
const DEFAULT_PAY_HOURS = 36;
const DEFAULT_KM = 25;

const paramsSchema = z.object({
  zoek: z.string().max(200, "De zoektekst is langer dan 200 tekens.").default(""),
  beroep: z.array(roleParam).default([]),
  vaardigheid: z.array(skillParam).max(10, "Kies hoogstens 10 vaardigheden.").default([]),
  loon: payParam.optional(),
  bij: hoursParam("bij het loon").default(DEFAULT_PAY_HOURS),
  uren: hoursParam("vanaf").optional(),
  urentot: hoursParam("tot").optional(),
  plaats: placeParam.optional(),
  km: kmParam.default(DEFAULT_KM),
  contract: z
    .array(z.enum(CONTRACT_FORMS, { error: "Een van de contractvormen kennen wij niet." }))
    .default([]),
  opleiding: z
    .array(z.enum(EDUCATION_LEVELS, { error: "Een van de opleidingen kennen wij niet." }))
    .default([]),
  engels: cefrParam.optional(),
  start: dayTextSchema("De startdatum is geen datum.").optional(),
  /** Also who is placed or not to be approached. */
  ook: z.enum(["weg"]).optional(),
  pagina: pageParam.default(1),
});

/** A consultant's search for candidates as it stands in the URL; pay in cents a month at `bij` hours. */
export type CandidateSearch = z.output<typeof paramsSchema>;

const LISTS = ["beroep", "vaardigheid", "contract", "opleiding"] as const;
const SINGLES = [
  "zoek",
  "loon",
  "bij",
  "uren",
  "urentot",
  "plaats",
  "km",
  "engels",
  "start",
  "ook",
  "pagina",
] as const;

/** Reads a search from a URL; what makes no sense is left out and said in `ignored`. */
export function readCandidateSearch(params: URLSearchParams) {
  const { value, ...rest } = readParams(params, paramsSchema, SINGLES, LISTS);
  return { search: value, ...rest };
}

/** How many filters narrow a search; its words are not one. */
export function countFilters(search: CandidateSearch): number {
  const { beroep, vaardigheid, contract, opleiding, loon, uren, urentot } = search;
  const single = [loon, uren ?? urentot, search.plaats, search.engels, search.start];
  return (
    beroep.length +
    vaardigheid.length +
    contract.length +
    opleiding.length +
    single.filter((value) => value !== undefined).length
  );
}
