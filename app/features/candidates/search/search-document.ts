import { findPlace, findPlaceById } from "#app/features/places/place-names.ts";
import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { type CefrLevel, cefrRank } from "#app/features/taxonomy/language-level.ts";
import type { Language } from "#app/features/taxonomy/languages.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { CandidateDocument } from "#search/candidate-document.ts";

/** What the index reads of a candidate. */
export type CandidateIndexRow = {
  id: string;
  name: string;
  headline: string;
  placeId: string | null;
  postcode: string | null;
  educationLevel: string | null;
  payWishCents: number | null;
  payWishHours: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  hybridDaysWish: number | null;
  contractForms: string[];
  sectors: string[];
  roleIds: string[];
  availableFrom: Date | null;
  createdAt: Date;
  status: string;
  skills: { skillId: string }[];
  languages: { language: Language; cefr: CefrLevel | null }[];
  experiences: { title: string; employer: string; roleId: string | null }[];
  educations: { name: string }[];
};

/**
 * A candidate as the bureau's index holds it; `version` is that of its newest change mark. Roles
 * are those wished for and those held.
 */
export function candidateDocument(row: CandidateIndexRow, version: number): CandidateDocument {
  const place =
    (row.postcode ? findPlace(row.postcode) : null) ??
    (row.placeId ? findPlaceById(row.placeId) : null);
  const held = row.experiences.flatMap(({ roleId }) => roleId ?? []);
  const roles = [...new Set([...row.roleIds, ...held])];
  const skills = row.skills.map(({ skillId }) => skillId);
  return {
    id: row.id,
    version,
    roles,
    sectors: row.sectors,
    places: row.placeId ? [row.placeId] : [],
    skills,
    contractForms: row.contractForms,
    educations: row.educationLevel ? [row.educationLevel] : [],
    statuses: [row.status],
    languages: Object.fromEntries(
      row.languages.flatMap(({ language, cefr }) => (cefr ? [[language, cefrRank(cefr)]] : [])),
    ),
    payMin: row.payWishCents ? grossCentsPerHour(row.payWishCents, row.payWishHours || 36) : null,
    payMax: null,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    hybridDays: row.hybridDaysWish,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    startsOn: row.availableFrom?.toISOString().slice(0, 10) ?? null,
    postedOn: row.createdAt.toISOString(),
    name: row.name,
    headline: row.headline,
    roleLabels: roles.flatMap((id) => findRole(id)?.label ?? []),
    skillLabels: skills.map(skillLabel),
    place: place?.name ?? null,
    experience: row.experiences.map(({ title, employer }) => `${title} ${employer}`.trim()),
    educationTexts: row.educations.map(({ name }) => name),
    summary: "",
  };
}
