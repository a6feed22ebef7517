import { cultureProfile } from "#app/features/culture/culture-profile.ts";
import { cultureChoicesSchema } from "#app/features/culture/schema.ts";
import { findPlace, findPlaceById } from "#app/features/places/place-names.ts";
import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import type { Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { MatchVacature } from "./rules/match-input.ts";
import { epochDay, importanceOf, levelOf } from "./score/stored-numbers.ts";

const SELECT = {
  id: true,
  roleId: true,
  sector: true,
  salaryMinCents: true,
  salaryMaxCents: true,
  salaryHours: true,
  hoursMin: true,
  hoursMax: true,
  contractForms: true,
  placeId: true,
  postcode: true,
  hybridDays: true,
  experienceYears: true,
  experienceImportance: true,
  educationLevel: true,
  educationImportance: true,
  educationHard: true,
  taskAreas: true,
  archetype: true,
  cultureWeightPercent: true,
  startsOn: true,
  skills: { select: { skillId: true, level: true, must: true, importance: true } },
  languages: { select: { language: true, cefr: true, must: true, importance: true } },
  organisation: { select: { cultureResponses: { select: { choices: true } } } },
} satisfies Prisma.VacatureSelect;

type Row = Prisma.VacatureGetPayload<{ select: typeof SELECT }>;

/**
 * The vacatures that `where` selects, as the scorer reads them, ordered by id; at most `take` when it
 * is given.
 */
export async function loadMatchVacatures(
  tx: Tx,
  where: Prisma.VacatureWhereInput,
  take?: number,
): Promise<MatchVacature[]> {
  const rows = await tx.vacature.findMany({ where, orderBy: { id: "asc" }, take, select: SELECT });
  return rows.map(toMatchVacature);
}

function toMatchVacature(row: Row): MatchVacature {
  const place = row.postcode ? findPlace(row.postcode) : findPlaceById(row.placeId);
  return {
    id: row.id,
    roleId: row.roleId,
    roleFamily: findRole(row.roleId)?.family ?? "",
    sector: row.sector,
    skills: row.skills.map((skill) => ({
      skillId: skill.skillId,
      level: levelOf(skill.level),
      hard: skill.must,
      importance: importanceOf(skill.importance),
    })),
    experienceYears: row.experienceYears,
    experienceImportance: importanceOf(row.experienceImportance),
    education: row.educationLevel
      ? {
          level: row.educationLevel,
          importance: importanceOf(row.educationImportance),
          hard: row.educationHard,
        }
      : null,
    languages: row.languages.map(({ language, cefr, must, importance }) => ({
      language,
      cefr,
      hard: must,
      importance: importanceOf(importance),
    })),
    payMinCentsPerHour: grossCentsPerHour(row.salaryMinCents, row.salaryHours),
    payMaxCentsPerHour: grossCentsPerHour(row.salaryMaxCents, row.salaryHours),
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    contractForms: row.contractForms,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    hybridDays: row.hybridDays,
    startsOnDay: row.startsOn ? epochDay(row.startsOn) : null,
    taskAreas: row.taskAreas,
    archetype: row.archetype,
    culture: row.organisation.cultureResponses.map(({ choices }) =>
      cultureProfile(cultureChoicesSchema.parse(choices)),
    ),
    cultureWeightPercent: row.cultureWeightPercent,
  };
}
