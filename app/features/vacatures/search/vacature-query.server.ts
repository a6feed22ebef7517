import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { cefrRank } from "#app/features/taxonomy/language-level.ts";
import { today } from "#app/platform/clock.server.ts";
import type { Filters, SearchQuery, Sort } from "#search/engine.ts";
import { engineText } from "./asked-work.ts";
import type { SortWord, VacatureSearch } from "./vacature-search.ts";

const ENGINE_SORTS: Record<SortWord, Sort> = {
  relevantie: "relevance",
  nieuwste: "newest",
  salaris: "pay",
  afstand: "distance",
};

/** A search of the URL as the engines take it: pay in cents an hour, days back as a date. */
export function engineQuery(search: VacatureSearch): SearchQuery {
  const { plaats, salaris } = search;
  const filters: Filters = {
    skillsAll: search.vaardigheid,
    roles: search.beroep,
    sectors: search.sector,
    contractForms: search.contract,
    payAtLeast: salaris ? grossCentsPerHour(salaris, search.bij) : undefined,
    hoursAtLeast: search.uren,
    hoursAtMost: search.urentot,
    educations: search.opleiding,
    languagesAtMost: languagesOf(search),
    hybridDaysAtLeast: search.thuis,
    startsBefore: search.start,
    postedSince: search.sinds ? daysBack(Number(search.sinds)) : undefined,
    places: plaats?.placeIds,
    near:
      plaats && !plaats.placeIds
        ? { lat: plaats.lat, lon: plaats.lon, withinKm: search.km }
        : undefined,
  };
  const from = plaats?.placeIds ? { lat: plaats.lat, lon: plaats.lon } : undefined;
  return { text: engineText(search.q), filters, from, sort: ENGINE_SORTS[sortOf(search)] };
}

function languagesOf({ nederlands, engels }: VacatureSearch): Record<string, number> {
  return {
    ...(nederlands && { nl: cefrRank(nederlands) }),
    ...(engels && { en: cefrRank(engels) }),
  };
}

function daysBack(days: number): string {
  return new Date(today().getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/** The order in use: the chosen one where it makes sense, else relevance for words and newest without. */
export function sortOf(search: VacatureSearch): SortWord {
  if (search.sorteer && (search.sorteer !== "relevantie" || search.q)) return search.sorteer;
  return search.q ? "relevantie" : "nieuwste";
}
