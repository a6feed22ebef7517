import { cultureProfile } from "#app/features/culture/culture-profile.ts";
import { cultureChoicesSchema } from "#app/features/culture/schema.ts";
import { findPlace, findPlaceById } from "#app/features/places/place-names.ts";
import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { today } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { monthsCovered } from "#app/platform/time/months.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { CandidateExperience, CandidateWishes, MatchCandidate } from "./rules/match-input.ts";
import { epochDay, levelOf } from "./score/stored-numbers.ts";

const SELECT = {
  id: true,
  placeId: true,
  postcode: true,
  educationLevel: true,
  payWishCents: true,
  payWishHours: true,
  hoursMin: true,
  hoursMax: true,
  maxDistanceKm: true,
  hybridDaysWish: true,
  contractForms: true,
  sectors: true,
  taskAreas: true,
  roleIds: true,
  archetype: true,
  skillsComplete: true,
  availableFrom: true,
  skills: { select: { skillId: true, level: true, evidence: true } },
  experiences: { select: { roleId: true, sector: true, startsOn: true, endsOn: true } },
  languages: { select: { language: true, cefr: true } },
  cultureResponses: { select: { choices: true } },
} satisfies Prisma.CandidateSelect;

type Row = Prisma.CandidateGetPayload<{ select: typeof SELECT }>;

/**
 * The candidates that `where` selects, as the scorer reads them, ordered by id; at most `take` when it
 * is given. No names are read.
 */
export async function loadMatchCandidates(
  tx: Tx,
  where: Prisma.CandidateWhereInput,
  take?: number,
): Promise<MatchCandidate[]> {
  const rows = await tx.candidate.findMany({ where, orderBy: { id: "asc" }, take, select: SELECT });
  const asOf = today();
  return rows.map((row) => toMatchCandidate(row, asOf));
}

function toMatchCandidate(row: Row, asOf: Date): MatchCandidate {
  const place = row.postcode ? findPlace(row.postcode) : findPlaceById(row.placeId ?? "");
  const culture = row.cultureResponses[0];
  return {
    id: row.id,
    skills: row.skills.map(({ skillId, level, evidence }) => ({
      skillId,
      level: levelOf(level),
      ...(evidence && { evidence: { source: "cv-passage" as const, quote: evidence } }),
    })),
    skillsComplete: row.skillsComplete,
    experience: experienceOf(row.experiences, asOf),
    education: row.educationLevel,
    languages: row.languages,
    wishes: wishesOf(row),
    availableFromDay: row.availableFrom ? epochDay(row.availableFrom) : null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    culture: culture ? cultureProfile(cultureChoicesSchema.parse(culture.choices)) : null,
  };
}

function wishesOf(row: Row): CandidateWishes {
  return {
    payWishCentsPerHour:
      row.payWishCents && row.payWishHours
        ? grossCentsPerHour(row.payWishCents, row.payWishHours)
        : null,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    maxDistanceKm: row.maxDistanceKm,
    hybridDaysWish: row.hybridDaysWish,
    contractForms: row.contractForms,
    sectors: row.sectors,
    taskAreas: row.taskAreas,
    archetype: row.archetype,
    roles: row.roleIds.flatMap((roleId) => {
      const role = findRole(roleId);
      return role ? [{ roleId, roleFamily: role.family }] : [];
    }),
  };
}

/** Jobs of one role in one sector together: what ran side by side is one time of experience. */
function experienceOf(jobs: Row["experiences"], asOf: Date): CandidateExperience[] {
  const alike = new Map<string, Row["experiences"]>();
  for (const job of jobs) {
    const key = `${job.roleId} ${job.sector}`;
    alike.set(key, [...(alike.get(key) ?? []), job]);
  }
  return [...alike.values()].map((some) => {
    const { roleId = null, sector = null } = some[0] ?? {};
    return {
      roleId,
      roleFamily: roleId ? (findRole(roleId)?.family ?? null) : null,
      months: monthsCovered(
        some.map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn ?? asOf })),
      ),
      sector,
    };
  });
}
