import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { MatchCandidate, MatchVacature } from "#app/features/matching/rules/match-input.ts";
import { findPlaceById } from "#app/features/places/place-names.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { LANGUAGES } from "#app/features/taxonomy/languages.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { monthsCovered } from "#app/platform/time/months.ts";
import { makeRandom } from "#prisma/seed/random.ts";

/** The month in which the set was graded, as the end of a job that goes on. */
const GRADED_IN = new Date("2026-11-01T00:00:00.000Z");
const DAY_MS = 86_400_000;

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const language = z.object({ language: z.enum(LANGUAGES), cefr: z.enum(CEFR_LEVELS) });
const month = z.string().transform((text) => new Date(`${text}-01T00:00:00.000Z`));

const vacatureSchema = z.object({
  id: z.string(),
  roleId: z.string(),
  sector: z.enum(SECTORS).nullable(),
  placeId: z.string(),
  payMin: z.number(),
  payMax: z.number(),
  payHours: z.number(),
  hoursMin: z.number(),
  hoursMax: z.number(),
  contractForms: z.array(z.enum(CONTRACT_FORMS)),
  hybridDays: z.number(),
  education: z.enum(EDUCATION_LEVELS).nullable(),
  educationHard: z.boolean(),
  experienceYears: z.number().nullable(),
  skills: z.array(z.object({ skillId: z.string(), level, must: z.boolean() })),
  languages: z.array(language.extend({ must: z.boolean() })),
  startsOn: z.string().nullable(),
});

const personSchema = z.object({
  id: z.string(),
  placeId: z.string().nullable(),
  experiences: z.array(
    z.object({
      roleId: z.string().nullable(),
      sector: z.enum(SECTORS).nullable(),
      from: month,
      to: month.nullable(),
    }),
  ),
  skills: z.array(z.object({ skillId: z.string(), level })),
  skillsComplete: z.boolean(),
  education: z.enum(EDUCATION_LEVELS).nullable(),
  languages: z.array(language),
  wishes: z.object({
    roles: z.array(z.string()),
    payWish: z.number().nullable(),
    payHours: z.number().nullable(),
    hoursMin: z.number().nullable(),
    hoursMax: z.number().nullable(),
    maxDistanceKm: z.number().nullable(),
    hybridDays: z.number().nullable(),
    contractForms: z.array(z.enum(CONTRACT_FORMS)),
    sectors: z.array(z.enum(SECTORS)),
  }),
  availableFrom: z.string().nullable(),
});

/** The vacatures and people that a reader wrote and graded without knowing the rules, as the scorer reads them. */
export function outsidePairs() {
  const vacatures = z.array(vacatureSchema).parse(json("vacatures.json")).map(toVacature);
  const people = z.array(personSchema).parse(json("people.json")).map(toCandidate);
  const grades = new Map(
    text("grades-a.csv")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [vacatureId, personId, grade] = line.split(",");
        return [`${vacatureId} ${personId}`, Number(grade)];
      }),
  );
  const gradeOf = (vacatureId: string, personId: string) =>
    grades.get(`${vacatureId} ${personId}`) ?? 0;
  return { vacatures, people, gradeOf };
}

const ASIDE_SEED = 20261130;

/** The vacatures that rules may be changed on, and the third that is set aside. */
export function seenAndAside(vacatures: readonly MatchVacature[]) {
  const drawn = makeRandom(ASIDE_SEED).some(vacatures, vacatures.length / 3);
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    seen: vacatures.filter(({ id }) => !ids.has(id)),
    aside: vacatures.filter(({ id }) => ids.has(id)),
  };
}

function toVacature(row: z.output<typeof vacatureSchema>): MatchVacature {
  const place = findPlaceById(row.placeId);
  return {
    ...row,
    roleFamily: findRole(row.roleId)?.family ?? "",
    skills: row.skills.map(({ must, ...skill }) => ({
      ...skill,
      hard: must,
      importance: must ? 4 : 2,
    })),
    experienceImportance: 3,
    education: row.education
      ? { level: row.education, importance: 3, hard: row.educationHard }
      : null,
    languages: row.languages.map(({ must, ...one }) => ({ ...one, hard: must, importance: 3 })),
    payMinCentsPerHour: grossCentsPerHour(100 * row.payMin, row.payHours),
    payMaxCentsPerHour: grossCentsPerHour(100 * row.payMax, row.payHours),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    startsOnDay: dayOf(row.startsOn),
    taskAreas: [],
    archetype: null,
    culture: [],
    cultureWeightPercent: 20,
  };
}

function toCandidate(row: z.output<typeof personSchema>): MatchCandidate {
  const place = findPlaceById(row.placeId ?? "");
  const { payWish, payHours, hybridDays, roles, ...wishes } = row.wishes;
  const roleIds = [...new Set(row.experiences.map(({ roleId }) => roleId))];
  return {
    ...row,
    experience: roleIds.map((roleId) => {
      const jobs = row.experiences.filter((job) => job.roleId === roleId);
      return {
        roleId,
        roleFamily: roleId ? (findRole(roleId)?.family ?? null) : null,
        months: monthsCovered(jobs.map(({ from, to }) => ({ from, to: to ?? GRADED_IN }))),
        sector: jobs[0]?.sector ?? null,
      };
    }),
    wishes: {
      ...wishes,
      payWishCentsPerHour: payWish && payHours ? grossCentsPerHour(100 * payWish, payHours) : null,
      hybridDaysWish: hybridDays,
      taskAreas: [],
      archetype: null,
      roles: roles.flatMap((roleId) => {
        const role = findRole(roleId);
        return role ? [{ roleId, roleFamily: role.family }] : [];
      }),
    },
    availableFromDay: dayOf(row.availableFrom),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    culture: null,
  };
}

function dayOf(day: string | null): number | null {
  return day ? Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS) : null;
}

function text(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8");
}

function json(name: string): unknown {
  return JSON.parse(text(name));
}
