import { readVacatureSearch } from "#app/features/vacatures/search/vacature-search.ts";
import {
  activeFilters,
  vacaturesHref,
} from "#app/features/vacatures/search/vacature-search-href.ts";

/**
 * A search as it is saved: the list's query in its one spelling, without page and order, and what it
 * is called. What the list would ignore is not saved either.
 */
export function savedQuery(query: string): { query: string; label: string } {
  const { search } = readVacatureSearch(new URLSearchParams(query));
  const kept = { ...search, sorteer: undefined, pagina: 1 };
  const parts = [search.q, ...activeFilters(kept).map(({ label }) => label)].filter(Boolean);
  return {
    query: vacaturesHref(kept).split("?")[1] ?? "",
    label: parts.length > 0 ? parts.join(", ") : "alle vacatures",
  };
}
