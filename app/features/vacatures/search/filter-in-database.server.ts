/**
 * The filters of the search, asked of the database: what answers while the search engine does not,
 * and what the engines are held against. No words, no relevance; distances from the place's centre.
 */
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";
import type { FacetCount, Filters } from "#search/engine.ts";

const { sql, join } = Prisma;

/** Mean earth radius in km (IUGG). */
const EARTH_KM = 6371.0088;

/** Facets the database counts too, and the columns they stand in. */
const COUNTED = {
  roles: Prisma.raw(`v."roleId"`),
  sectors: Prisma.raw(`v.sector::text`),
  contractForms: Prisma.raw(`unnest(v."contractForms")::text`),
};

/** Ids of published vacatures that pass the filters, newest first, and how many there are. */
export async function filterInDatabase(
  filters: Filters,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ ids: string[]; total: number }> {
  const where = conditions(filters);
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT v.id FROM "Vacature" v JOIN "Place" p ON p.id = v."placeId" WHERE ${where}
    ORDER BY v."publishedAt" DESC, v.id LIMIT ${limit} OFFSET ${offset}`;
  const [counted] = await db().$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM "Vacature" v JOIN "Place" p ON p.id = v."placeId" WHERE ${where}`;
  return { ids: rows.map(({ id }) => id), total: counted?.total ?? 0 };
}

/** What one more click would give, for the facets of roles, sectors and contract forms. */
export async function countInDatabase(
  filters: Filters,
): Promise<Record<keyof typeof COUNTED, FacetCount[]>> {
  const count = (facet: keyof typeof COUNTED) => {
    const where = conditions({ ...filters, [facet]: [] });
    return db().$queryRaw<FacetCount[]>`
      SELECT ${COUNTED[facet]} AS value, count(*)::int AS count
      FROM "Vacature" v JOIN "Place" p ON p.id = v."placeId" WHERE ${where}
      GROUP BY 1 ORDER BY 2 DESC, 1`;
  };
  return {
    roles: await count("roles"),
    sectors: await count("sectors"),
    contractForms: await count("contractForms"),
  };
}

function conditions(f: Filters): Prisma.Sql {
  const { payAtLeast, payAtMost, hoursAtLeast, hoursAtMost, hybridDaysAtLeast, near } = f;
  const all: (Prisma.Sql | null)[] = [
    sql`v.status = 'published' AND (v."closesOn" IS NULL OR v."closesOn" >= ${today()}::date)`,
    ...(f.skillsAll ?? []).map((skill) => hasSkill([skill])),
    some(f.skillsAny, hasSkill),
    some(f.roles, (roles) => sql`v."roleId" = ANY(${roles}::text[])`),
    some(f.sectors, (sectors) => sql`v.sector::text = ANY(${sectors}::text[])`),
    some(f.places, (places) => sql`v."placeId" = ANY(${places}::text[])`),
    some(f.contractForms, (forms) => sql`v."contractForms"::text[] && ${forms}::text[]`),
    some(f.educations, (levels) => sql`v."educationLevel"::text = ANY(${levels}::text[])`),
    given(payAtLeast, (cents) => sql`${hourly("salaryMaxCents")} >= ${cents}`),
    given(payAtMost, (cents) => sql`${hourly("salaryMinCents")} <= ${cents}`),
    given(hoursAtLeast, (hours) => sql`v."hoursMax" >= ${hours}`),
    given(hoursAtMost, (hours) => sql`v."hoursMin" <= ${hours}`),
    ...Object.entries(f.languagesAtMost ?? {}).map(
      ([language, rank]) => sql`NOT ${hasLanguage(language, sql`> ${rank}`)}`,
    ),
    ...Object.entries(f.languagesAtLeast ?? {}).map(([language, rank]) =>
      hasLanguage(language, sql`>= ${rank}`),
    ),
    given(hybridDaysAtLeast, (days) => sql`v."hybridDays" >= ${days}`),
    given(f.hybridDaysAtMost, (days) => sql`v."hybridDays" <= ${days}`),
    given(near, ({ lat, lon, withinKm }) => sql`${distanceKm(lat, lon)} <= ${withinKm}::float8`),
    given(
      f.startsBefore,
      (day) => sql`(v."startsOn" IS NULL OR v."startsOn" <= ${day.slice(0, 10)}::date)`,
    ),
    given(
      f.postedSince,
      (day) => sql`v."publishedAt" >= (${day.slice(0, 10)}::date::timestamp AT TIME ZONE 'UTC')`,
    ),
  ];
  return join(
    all.filter((condition) => condition !== null),
    " AND ",
  );
}

function some(
  values: string[] | undefined,
  condition: (values: string[]) => Prisma.Sql,
): Prisma.Sql | null {
  return values && values.length > 0 ? condition(values) : null;
}

function given<T>(value: T | undefined, condition: (value: T) => Prisma.Sql): Prisma.Sql | null {
  return value === undefined ? null : condition(value);
}

function hasSkill(skills: string[]): Prisma.Sql {
  return sql`EXISTS (SELECT 1 FROM "VacatureSkill" s
    WHERE s."vacatureId" = v.id AND s."skillId" = ANY(${skills}::text[]))`;
}

function hasLanguage(language: string, rank: Prisma.Sql): Prisma.Sql {
  return sql`EXISTS (SELECT 1 FROM "VacatureLanguage" l
    WHERE l."vacatureId" = v.id AND l.language = ${language}
    AND array_position(${[...CEFR_LEVELS]}::text[], l.cefr::text) - 1 ${rank})`;
}

/** Gross cents an hour, rounded as `grossCentsPerHour` does. */
function hourly(column: "salaryMinCents" | "salaryMaxCents"): Prisma.Sql {
  return sql`floor(v.${Prisma.raw(`"${column}"`)}::float8 * 12 / 52 / v."salaryHours" + 0.5)`;
}

function distanceKm(lat: number, lon: number): Prisma.Sql {
  return sql`2 * ${EARTH_KM}::float8 * asin(least(1, sqrt(
    power(sin(radians(p.lat - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(p.lat))
      * power(sin(radians(p.lon - ${lon}::float8) / 2), 2))))`;
}
