import type { FacetCount, FacetName, FilterName } from "../engine.ts";
import type { DocumentFacts } from "../facts.ts";
import type { FilterCheck } from "./filter-checks.ts";

/** What one pass over the documents found: those that pass, the facets, the relaxations. */
export type Counted<D> = {
  passing: D[];
  facets: Partial<Record<FacetName, FacetCount[]>>;
  /** Per filter: how many documents pass all others. */
  without: Map<FilterName, number>;
};

/** By number of days: the facet values such a document counts in. */
const DAYS_UP_TO = [0, 1, 2, 3, 4, 5].map((days) =>
  Array.from({ length: days }, (_, i) => String(i + 1)),
);

/**
 * Filters and counts in one pass: a document that fails one filter only still counts in that
 * filter's own facet and as what taking the filter off would give.
 */
export function countDocuments<D extends DocumentFacts>(
  documents: Iterable<D>,
  checks: readonly FilterCheck[],
  facets: readonly FacetName[],
  failedOf: (document: D) => ReturnType<typeof failedFilters>,
): Counted<D> {
  const passing: D[] = [];
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const without = new Map<FilterName, number>(checks.map(({ filter }) => [filter, 0]));
  for (const document of documents) {
    const failed = failedOf(document);
    if (failed === "several") continue;
    if (failed === null) {
      passing.push(document);
      for (const [facet, values] of counts) countValues(document, facet, values);
    } else {
      without.set(failed, (without.get(failed) ?? 0) + 1);
      const own = failed === "skills" ? undefined : counts.get(failed as FacetName);
      if (own !== undefined) countValues(document, failed as FacetName, own);
    }
  }
  for (const [filter, count] of without) without.set(filter, count + passing.length);
  return {
    passing,
    facets: Object.fromEntries(
      [...counts].map(([facet, values]) => [facet, sorted(facet, values)]),
    ),
    without,
  };
}

/** The one filter a document fails, null for none, "several" when it counts nowhere. */
export function failedFilters(
  document: DocumentFacts,
  checks: readonly FilterCheck[],
): FilterName | "several" | null {
  let failed: FilterName | null = null;
  for (const check of checks) {
    if (check.passes(document)) continue;
    if (failed !== null) return "several";
    failed = check.filter;
  }
  return failed;
}

function countValues(document: DocumentFacts, facet: FacetName, counts: Map<string, number>): void {
  const values = facet === "hybridDays" ? daysUpTo(document.hybridDays) : document[facet];
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function daysUpTo(days: number | null): readonly string[] {
  return DAYS_UP_TO[Math.min(DAYS_UP_TO.length - 1, Math.floor(days ?? 0))] ?? [];
}

function sorted(facet: FacetName, counts: Map<string, number>): FacetCount[] {
  const rows = [...counts].map(([value, count]) => ({ value, count }));
  const byValue = (a: FacetCount, b: FacetCount) => (a.value < b.value ? -1 : 1);
  if (facet === "hybridDays") return rows.sort(byValue);
  return rows.sort((a, b) => b.count - a.count || byValue(a, b));
}
