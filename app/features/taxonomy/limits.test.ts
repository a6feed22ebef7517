import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { listFiles } from "#tests/architecture/source-files.ts";
import { dayTextSchema, LIMITS } from "./limits.ts";
import { skillNameSchema } from "./skill-schema.ts";

const SCHEMAS = listFiles("app/features").filter((path) =>
  /\/(schema|[a-z-]+-search|limits)\.ts$/.test(path),
);
/** What stands in the code itself or comes from it, never from a reader. */
const OWN =
  /^(app\/features\/matching\/schema\.ts|app\/features\/culture\/schema\.ts):(match|culture[FI])/;

/** Every number and day inside a schema, with the way to it. */
function leavesOf(
  schema: z.core.$ZodType,
  way: string,
  seen = new Set<unknown>(),
): [string, z.core.$ZodType][] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const def = schema._zod.def as unknown as Record<string, unknown> & { type: string };
  const isDay = def.type === "string" && def.format === "date";
  if (def.type === "number" || def.type === "date" || isDay) return [[way, schema]];
  const inner = [
    def.innerType,
    def.element,
    def.in,
    def.out,
    def.valueType,
    ...((def.options as unknown[]) ?? []),
  ];
  const named = Object.entries((def.shape as Record<string, z.core.$ZodType>) ?? {});
  return [
    ...inner.flatMap((one) => (one ? leavesOf(one as z.core.$ZodType, way, seen) : [])),
    ...named.flatMap(([key, one]) => leavesOf(one, `${way}.${key}`, seen)),
  ];
}

test("every number and every day that a reader may send has bounds", async () => {
  const open: string[] = [];
  let leaves = 0;
  for (const path of SCHEMAS) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ `../../../${path}`);
    for (const [name, value] of Object.entries(exported)) {
      if (!(value instanceof z.ZodType) || OWN.test(`${path}:${name}`)) continue;
      for (const [way, leaf] of leavesOf(value, `${path}:${name}`)) {
        leaves++;
        const takes = (one: unknown) => z.safeParse(leaf, one).success;
        const far = [1e9, -1e9, new Date("99999-01-01"), new Date(8.64e15), new Date(-8.64e15)];
        const days = ["0000-01-01", "0001-01-01", "1899-12-31", "2101-01-01", "99999-01-01"];
        for (const one of [...far, new Date("0000-01-01"), ...days]) {
          if (takes(one)) open.push(`${way} takes ${one}`);
        }
      }
    }
  }
  expect(open).toEqual([]);
  expect(leaves).toBeGreaterThan(20);
});

test("days are made in one place", () => {
  const others = listFiles("app/features")
    .filter((path) => !/limits(\.test)?\.ts$/.test(path))
    .filter((path) => /\bz\.(date\(|coerce\.date|iso\.date)/.test(readFileSync(path, "utf8")));
  expect(others).toEqual([]);
});

test("a day of 1900 and one of 2100 are taken", () => {
  expect(dayTextSchema("Geen dag.").safeParse("1900-01-01").success).toBe(true);
  expect(dayTextSchema("Geen dag.").safeParse("2100-12-31").success).toBe(true);
});

test("the database's bounds are those of the forms", () => {
  const sql = readFileSync("prisma/migrations/20261130122000_ranges/migration.sql", "utf8");
  const bounds = [...sql.matchAll(/"(\w+)_range" CHECK \("\w+" BETWEEN (-?\d+) AND (-?\d+)\)/g)];
  const stored = new Map(
    bounds.map(([, name, least, most]) => [name, [Number(least), Number(most)]]),
  );
  const expected = {
    Candidate_payWishCents: LIMITS.monthlyPayCents,
    Vacature_salaryMinCents: LIMITS.monthlyPayCents,
    Vacature_salaryMaxCents: LIMITS.monthlyPayCents,
    Candidate_payWishHours: LIMITS.weeklyHours,
    Candidate_hoursMin: LIMITS.weeklyHours,
    Candidate_hoursMax: LIMITS.weeklyHours,
    Vacature_salaryHours: LIMITS.weeklyHours,
    Vacature_hoursMin: LIMITS.weeklyHours,
    Vacature_hoursMax: LIMITS.weeklyHours,
    Candidate_maxDistanceKm: LIMITS.distanceKm,
    Candidate_hybridDaysWish: LIMITS.hybridDays,
    Vacature_hybridDays: LIMITS.hybridDays,
    Vacature_experienceYears: LIMITS.experienceYears,
    Education_year: LIMITS.educationYear,
    CandidateSkill_level: LIMITS.skillLevel,
    VacatureSkill_level: LIMITS.skillLevel,
    VacatureSkill_importance: LIMITS.importance,
    VacatureLanguage_importance: LIMITS.importance,
    Vacature_experienceImportance: LIMITS.importance,
    Vacature_educationImportance: LIMITS.importance,
    Vacature_cultureWeightPercent: LIMITS.cultureWeightPercent,
    Interview_minutes: LIMITS.interviewMinutes,
  };
  for (const [name, range] of Object.entries(expected))
    expect([name, stored.get(name)]).toEqual([name, [...range]]);
});

test("a skill is found by its name however it was typed, and another is named and refused", () => {
  expect(skillNameSchema.parse("  Excel ")).toBe("excel");
  const refused = skillNameSchema.safeParse(" Toveren ").error?.issues[0]?.message;
  expect(refused).toContain('"Toveren"');
});
