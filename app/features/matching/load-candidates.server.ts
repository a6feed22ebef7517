import { cultureProfile } from "#app/features/culture/culture-profile.ts";
import { storedChoices } from "#app/features/culture/stored-choices.ts";
import type {
  CandidateExperience,
  CandidateWishes,
  MatchCandidate,
} from "#app/features/matching/rules/match-input.ts";
import { epochDay, levelOf } from "#app/features/matching/score/stored-numbers.ts";
import { findPlace, findPlaceById } from "#app/features/places/place-names.ts";
import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { today } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { monthsCovered } from "#app/platform/time/months.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { type CandidateRow, type JobRow, readCandidateRows } from "./read-candidate-rows.server.ts";

/**
 * The candidates that `where` selects, as the scorer reads them, ordered by id; at most `take` when it
 * is given. No names are read.
 */
export async function loadMatchCandidates(
  tx: Tx,
  where: Prisma.CandidateWhereInput,
  take?: number,
): Promise<MatchCandidate[]> {
  const order = { orderBy: { id: "asc" }, take, select: { id: true } } as const;
  const found = await tx.candidate.findMany({ where, ...order });
  const rows = await readCandidateRows(
    tx,
    found.map(({ id }) => id),
  );
  const asOf = today();
  return rows.map((row) => toMatchCandidate(row, asOf));
}

/**
 * A stored candidate as the scorer reads it; jobs that go on run until `asOf`, a day. Throws for a row
 * it cannot read.
 */
export function toMatchCandidate(row: CandidateRow, asOf: Date): MatchCandidate {
  const place = row.postcode ? findPlace(row.postcode) : findPlaceById(row.placeId ?? "");
  return {
    id: row.id,
    skills: (row.skills ?? []).map(([skillId, level, evidence]) => ({
      skillId,
      level: level === null ? null : levelOf(level),
      ...(evidence && { evidence: { source: "cv-passage" as const, quote: evidence } }),
    })),
    skillsComplete: row.skillsComplete,
    experience: experienceOf(row.experiences ?? [], asOf),
    education: row.educationLevel,
    languages: (row.languages ?? []).flatMap(([language, cefr]) =>
      cefr === null ? [] : [{ language, cefr }],
    ),
    wishes: wishesOf(row),
    availableFromDay: row.availableFrom ? epochDay(new Date(row.availableFrom)) : null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    culture: row.choices === null ? null : cultureProfile(storedChoices(row.choices)),
  };
}

function wishesOf(row: CandidateRow): CandidateWishes {
  return {
    payWishCentsPerHour:
      row.payWishCents && row.payWishHours
        ? grossCentsPerHour(row.payWishCents, row.payWishHours)
        : null,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    maxDistanceKm: row.maxDistanceKm,
    travelFurther:
      row.furtherKm && row.furtherFromHomeDays
        ? { km: row.furtherKm, fromHomeDays: row.furtherFromHomeDays }
        : null,
    distanceHard: row.distanceHard,
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

type DatedJob = [roleId: JobRow[0], sector: JobRow[1], startsOn: string, endsOn: string | null];

/**
 * Jobs of one role in one sector together: what ran side by side is one time of experience. A job that
 * nobody said when is none that lasted no time, so it is left out.
 */
function experienceOf(jobs: readonly JobRow[], asOf: Date): CandidateExperience[] {
  const alike = new Map<string, DatedJob[]>();
  for (const [roleId, sector, startsOn, endsOn] of jobs) {
    if (startsOn === null) continue;
    const job: DatedJob = [roleId, sector, startsOn, endsOn];
    const key = `${roleId} ${sector}`;
    const same = alike.get(key);
    if (same) same.push(job);
    else alike.set(key, [job]);
  }
  return [...alike.values()].map((some) => {
    const [roleId = null, sector = null] = some[0] ?? [];
    return {
      roleId,
      roleFamily: roleId ? (findRole(roleId)?.family ?? null) : null,
      months: monthsCovered(
        some.map(([, , startsOn, endsOn]) => ({
          from: new Date(startsOn),
          to: endsOn ? new Date(endsOn) : asOf,
        })),
      ),
      sector,
    };
  });
}
