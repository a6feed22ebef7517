import { findPlace, findPlaceById } from "#app/features/places/place-names.ts";
import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { type CefrLevel, cefrRank, type Language } from "#app/features/taxonomy/language-level.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS, type Sector } from "#app/features/taxonomy/sector.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { VacatureDocument } from "#search/vacature-document.ts";

/** What the index reads of a vacature: public columns only. */
export type VacatureIndexRow = {
  id: string;
  roleId: string;
  title: string;
  summary: string;
  tasks: string[];
  sector: Sector;
  salaryMinCents: number;
  salaryMaxCents: number;
  salaryHours: number;
  hoursMin: number;
  hoursMax: number;
  contractForms: string[];
  placeId: string;
  postcode: string | null;
  hybridDays: number;
  educationLevel: string | null;
  startsOn: Date | null;
  publishedAt: Date | null;
  skills: { skillId: string }[];
  languages: { language: Language; cefr: CefrLevel }[];
  organisation: { name: string };
};

/** A published vacature as the index holds it; `version` is that of its newest change mark. */
export function vacatureDocument(row: VacatureIndexRow, version: number): VacatureDocument {
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
