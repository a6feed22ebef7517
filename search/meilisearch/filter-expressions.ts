import type { FilterName, Filters } from "../engine.ts";
import { dayNumber } from "./stored-document.ts";

/** One filter in use, as Meilisearch reads it. */
export type FilterExpression = { filter: FilterName; expression: string };

/** The filters in use; empty lists do not narrow. Rules: see `Filters`. */
export function filterExpressions(filters: Filters): FilterExpression[] {
  const parts: [FilterName, (string | null)[]][] = [
    [
      "skills",
      [
        ...(filters.skillsAll ?? []).map((skill) => `skills = ${quoted(skill)}`),
        anyOf("skills", filters.skillsAny),
      ],
    ],
    ["roles", [anyOf("roles", filters.roles)]],
    ["sectors", [anyOf("sectors", filters.sectors)]],
    ["places", [anyOf("places", filters.places)]],
    ["contractForms", [anyOf("contractForms", filters.contractForms)]],
    ["educations", [anyOf("educations", filters.educations)]],
    ["statuses", [anyOf("statuses", filters.statuses)]],
    ["pay", [number("payTo >=", filters.payAtLeast), number("payFrom <=", filters.payAtMost)]],
    [
      "hours",
      [number("hoursTo >=", filters.hoursAtLeast), number("hoursFrom <=", filters.hoursAtMost)],
    ],
    [
      "languages",
      [
        ...Object.entries(filters.languagesAtMost ?? {}).map(
          ([language, rank]) => `NOT ${languageField(language)} > ${rank}`,
        ),
        ...Object.entries(filters.languagesAtLeast ?? {}).map(
          ([language, rank]) => `${languageField(language)} >= ${rank}`,
        ),
      ],
    ],
    [
      "hybridDays",
      [
        number("hybridDays >=", filters.hybridDaysAtLeast),
        number("NOT hybridDays >", filters.hybridDaysAtMost),
      ],
    ],
    ["near", [nearExpression(filters.near)]],
    [
      "startsBefore",
      [
        filters.startsBefore === undefined
          ? null
          : `startsDay <= ${dayNumber(filters.startsBefore)}`,
      ],
    ],
    [
      "postedSince",
      [filters.postedSince === undefined ? null : `postedDay >= ${dayNumber(filters.postedSince)}`],
    ],
  ];
  return parts.flatMap(([filter, expressions]) => {
    const used = expressions.filter((expression) => expression !== null);
    return used.length === 0 ? [] : [{ filter, expression: used.join(" AND ") }];
  });
}

/** All of these, but for the filter named. */
export function joined(expressions: readonly FilterExpression[], without?: string): string[] {
  return expressions
    .filter(({ filter }) => filter !== without)
    .map(({ expression }) => `(${expression})`);
}

/** A value between quotes, whatever is in it. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}

function anyOf(field: string, values: readonly string[] = []): string | null {
  return values.length === 0 ? null : `${field} IN [${values.map(quoted).join(", ")}]`;
}

function number(comparison: string, value: number | undefined): string | null {
  return value === undefined ? null : `${comparison} ${value}`;
}

function nearExpression(near: Filters["near"]): string | null {
  if (near === undefined) return null;
  return `_geoRadius(${near.lat}, ${near.lon}, ${near.withinKm * 1000})`;
}

/** A language code is two letters; anything else names no field. */
function languageField(code: string): string {
  return `languages.${/^[a-z]{2,3}$/.test(code) ? code : "none"}`;
}
