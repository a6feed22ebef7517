import { distanceKm } from "../distance.ts";
import type { FilterName, Filters } from "../engine.ts";
import type { DocumentFacts } from "../facts.ts";

/** One filter in use, ready to be asked of many documents. */
export type FilterCheck = { filter: FilterName; passes: (document: DocumentFacts) => boolean };

type ListFilter = Exclude<FilterName & keyof Filters & keyof DocumentFacts, "statuses">;

/** The filters in use as checks; empty lists do not narrow. Rules: see `Filters`. */
export function filterChecks(filters: Filters): FilterCheck[] {
  const checks: FilterCheck[] = [];
  const add = (filter: FilterName, passes: FilterCheck["passes"]) =>
    checks.push({ filter, passes });
  const anyOf = (filter: ListFilter, wanted?: string[]) => {
    const set = new Set(wanted);
    if (set.size > 0) add(filter, (document) => hasAny(document[filter], set));
  };

  addSkills(filters, add);
  anyOf("roles", filters.roles);
  anyOf("sectors", filters.sectors);
  anyOf("places", filters.places);
  anyOf("contractForms", filters.contractForms);
  anyOf("educations", filters.educations);
  const statuses = new Set(filters.statuses);
  if (statuses.size > 0) add("statuses", (document) => hasAny(document.statuses ?? [], statuses));
  const {
    payAtLeast = 0,
    payAtMost = Infinity,
    hoursAtLeast = 0,
    hoursAtMost = Infinity,
  } = filters;
  if (filters.payAtLeast !== undefined || filters.payAtMost !== undefined) {
    add("pay", ({ payMin, payMax }) => overlaps(payMin, payMax, payAtLeast, payAtMost));
  }
  if (filters.hoursAtLeast !== undefined || filters.hoursAtMost !== undefined) {
    add("hours", ({ hoursMin, hoursMax }) =>
      overlaps(hoursMin, hoursMax, hoursAtLeast, hoursAtMost),
    );
  }
  addLanguages(filters, add);
  addHybridDays(filters, add);
  const { near, startsBefore, postedSince } = filters;
  if (startsBefore !== undefined) {
    add(
      "startsBefore",
      ({ startsOn }) => startsOn === null || startsOn.slice(0, 10) <= startsBefore,
    );
  }
  if (postedSince !== undefined) {
    add("postedSince", ({ postedOn }) => postedOn.slice(0, 10) >= postedSince);
  }
  if (near !== undefined) addNear(near, add);
  return checks;
}

type Add = (filter: FilterName, passes: FilterCheck["passes"]) => void;

function addSkills({ skillsAll = [], skillsAny = [] }: Filters, add: Add): void {
  if (skillsAll.length === 0 && skillsAny.length === 0) return;
  const any = new Set(skillsAny);
  add(
    "skills",
    ({ skills }) =>
      skillsAll.every((skill) => skills.includes(skill)) && (any.size === 0 || hasAny(skills, any)),
  );
}

function addLanguages({ languagesAtMost = {}, languagesAtLeast = {} }: Filters, add: Add): void {
  const most = Object.entries(languagesAtMost);
  const least = Object.entries(languagesAtLeast);
  if (most.length === 0 && least.length === 0) return;
  add(
    "languages",
    ({ languages }) =>
      most.every(([language, rank]) => (languages[language] ?? -1) <= rank) &&
      least.every(([language, rank]) => (languages[language] ?? -1) >= rank),
  );
}

function addHybridDays({ hybridDaysAtLeast, hybridDaysAtMost }: Filters, add: Add): void {
  if (hybridDaysAtLeast === undefined && hybridDaysAtMost === undefined) return;
  add("hybridDays", ({ hybridDays }) => {
    if (hybridDaysAtLeast !== undefined && (hybridDays ?? -1) < hybridDaysAtLeast) return false;
    return hybridDaysAtMost === undefined || (hybridDays ?? 0) <= hybridDaysAtMost;
  });
}

/** Stands last, as the dearest; a strip of latitude spares most documents the formula. */
function addNear(near: NonNullable<Filters["near"]>, add: Add): void {
  const strip = near.withinKm / KM_PER_DEGREE;
  add("near", ({ lat, lon }) => {
    if (lat === null || lon === null || Math.abs(lat - near.lat) > strip) return false;
    return distanceKm(near, { lat, lon }) <= near.withinKm;
  });
}

/** A little less than a degree of latitude on the sphere of `distanceKm` (111.195 km). */
const KM_PER_DEGREE = 111.1;

function hasAny(values: readonly string[], wanted: Set<string>): boolean {
  return values.some((value) => wanted.has(value));
}

function overlaps(min: number | null, max: number | null, from: number, to: number): boolean {
  return (max ?? Infinity) >= from && (min ?? 0) <= to;
}
