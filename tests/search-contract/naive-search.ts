import type { FacetName, FilterName, Filters } from "#search/engine.ts";
import type { DocumentFacts } from "#search/facts.ts";

/** Filtering written a second time and as plainly as can be: what every engine is held against. */
export function naiveFilter<D extends DocumentFacts>(documents: readonly D[], f: Filters): D[] {
  const inList = (wanted: string[] | undefined, values: string[]) =>
    !wanted || wanted.length === 0 || values.filter((value) => wanted.includes(value)).length > 0;
  return documents.filter((d) => {
    for (const skill of f.skillsAll ?? []) if (!d.skills.includes(skill)) return false;
    if (!inList(f.skillsAny, d.skills)) return false;
    if (!inList(f.roles, d.roles)) return false;
    if (!inList(f.sectors, d.sectors)) return false;
    if (!inList(f.places, d.places)) return false;
    if (!inList(f.contractForms, d.contractForms)) return false;
    if (!inList(f.educations, d.educations)) return false;
    if (!inList(f.statuses, d.statuses ?? [])) return false;
    if (f.payAtLeast !== undefined && d.payMax !== null && d.payMax < f.payAtLeast) return false;
    if (f.payAtMost !== undefined && d.payMin !== null && d.payMin > f.payAtMost) return false;
    if (f.hoursAtLeast !== undefined && d.hoursMax !== null && d.hoursMax < f.hoursAtLeast)
      return false;
    if (f.hoursAtMost !== undefined && d.hoursMin !== null && d.hoursMin > f.hoursAtMost)
      return false;
    for (const [language, rank] of Object.entries(f.languagesAtMost ?? {})) {
      const asked = d.languages[language];
      if (asked !== undefined && asked > rank) return false;
    }
    for (const [language, rank] of Object.entries(f.languagesAtLeast ?? {})) {
      const known = d.languages[language];
      if (known === undefined || known < rank) return false;
    }
    if (f.hybridDaysAtLeast !== undefined) {
      if (d.hybridDays === null || d.hybridDays < f.hybridDaysAtLeast) return false;
    }
    if (f.hybridDaysAtMost !== undefined) {
      if (d.hybridDays !== null && d.hybridDays > f.hybridDaysAtMost) return false;
    }
    if (f.near) {
      if (d.lat === null || d.lon === null) return false;
      if (kmBetween(f.near.lat, f.near.lon, d.lat, d.lon) > f.near.withinKm) return false;
    }
    if (f.startsBefore !== undefined && d.startsOn !== null && d.startsOn > f.startsBefore)
      return false;
    return f.postedSince === undefined || d.postedOn >= f.postedSince;
  });
}

/** Facet counts of the documents that pass all filters but the facet's own. */
export function naiveFacet(
  documents: readonly DocumentFacts[],
  filters: Filters,
  facet: FacetName,
): Record<string, number> {
  const others = facet === "skills" ? filters : withoutFilter(filters, facet);
  const counts: Record<string, number> = {};
  for (const document of naiveFilter(documents, others)) {
    const days = [1, 2, 3, 4, 5].filter((count) => (document.hybridDays ?? 0) >= count);
    for (const value of facet === "hybridDays" ? days.map(String) : document[facet]) {
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** The filters without those that go by one name, such as both ends of "pay". */
export function withoutFilter(filters: Filters, name: FilterName): Filters {
  const keys = ["", "All", "Any", "AtLeast", "AtMost"].map((end) => name + end);
  return Object.fromEntries(Object.entries(filters).filter(([key]) => !keys.includes(key)));
}

/** Distance by the spherical law of cosines: another formula than the engine's, same sphere. */
function kmBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const [a, b, c] = [lat1, lat2, lon2 - lon1].map((degrees) => (degrees * Math.PI) / 180);
  if (a === undefined || b === undefined || c === undefined) return Number.NaN;
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(c);
  return 6371.0088 * Math.acos(Math.min(1, cosine));
}
