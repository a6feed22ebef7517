import { findPlace, findPlaceById } from "#app/features/places/place-names.ts";
import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { cefrRank } from "#app/features/taxonomy/language-level.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { VacatureDocument } from "#search/vacature-document.ts";

/** What the index reads of a vacature: public columns only. */
export const INDEX_SELECT = {
  id: true,
  roleId: true,
  title: true,
  summary: true,
  tasks: true,
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
  educationLevel: true,
  startsOn: true,
  publishedAt: true,
  skills: { select: { skillId: true } },
  languages: { select: { language: true, cefr: true } },
  organisation: { select: { name: true } },
} satisfies Prisma.VacatureSelect;

type IndexRow = Prisma.VacatureGetPayload<{ select: typeof INDEX_SELECT }>;

/** A published vacature as the index holds it; `version` is that of its newest change mark. */
export function vacatureDocument(row: IndexRow, version: number): VacatureDocument {
  const place = (row.postcode ? findPlace(row.postcode) : null) ?? findPlaceById(row.placeId);
  const role = findRole(row.roleId);
  const skills = row.skills.map(({ skillId }) => skillId);
  return {
    id: row.id,
    version,
    roles: [row.roleId],
    sectors: [row.sector],
    places: [row.placeId],
    skills,
    contractForms: row.contractForms,
    educations: row.educationLevel ? [row.educationLevel] : [],
    languages: Object.fromEntries(
      row.languages.map(({ language, cefr }) => [language, cefrRank(cefr)]),
    ),
    payMin: grossCentsPerHour(row.salaryMinCents, row.salaryHours),
    payMax: grossCentsPerHour(row.salaryMaxCents, row.salaryHours),
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    hybridDays: row.hybridDays,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    startsOn: row.startsOn?.toISOString().slice(0, 10) ?? null,
    postedOn: row.publishedAt?.toISOString() ?? "",
    title: row.title,
    roleLabels: role ? [role.label] : [],
    skillLabels: skills.map(skillLabel),
    employer: row.organisation.name,
    place: place?.name ?? null,
    sectorLabels: [SECTOR_LABELS[row.sector]],
    tasks: row.tasks,
    description: row.summary,
  };
}
