import { findPlaceById } from "#app/features/places/place-names.ts";
import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";
import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import type { Role } from "#app/features/taxonomy/role.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import type { Sector } from "#app/features/taxonomy/sector.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { CONTENT_SELECT } from "../vacature-content.ts";
import { askedLines } from "./requirement-lines.ts";

/**
 * An open vacature as others are told of it, in its posting and in feeds: what its public page shows and
 * no more. Pay in cents a month, dates as stored, `url` absolute.
 */
export type PostedVacature = {
  number: number;
  url: string;
  title: string;
  summary: string;
  tasks: string[];
  offer: string[];
  /** All that is asked, each with how far and whether one can do without. */
  requirements: string[];
  /** Names of the skills alone. */
  skills: string[];
  employer: string;
  /** An employer of the demo, which must not pass for a real one. */
  invented: boolean;
  bureau: string;
  role: Role | null;
  sector: Sector;
  place: string;
  province: string;
  postcode: string | null;
  contractForms: ContractForm[];
  salaryMinCents: number;
  salaryMaxCents: number;
  salaryHours: number;
  hoursMin: number;
  hoursMax: number;
  hybridDays: number;
  travelCentsPerKm: number | null;
  educationLevel: EducationLevel | null;
  educationHard: boolean;
  experienceYears: number | null;
  startsOn: Date | null;
  closesOn: Date | null;
  publishedAt: Date;
  updatedAt: Date;
};

/** The columns it is made of. */
export const POSTED_SELECT = {
  ...CONTENT_SELECT,
  number: true,
  slug: true,
  placeId: true,
  postcode: true,
  publishedAt: true,
  updatedAt: true,
  skills: {
    orderBy: [{ importance: "desc" }, { skillId: "asc" }],
    select: { skillId: true, level: true, must: true },
  },
  languages: {
    orderBy: { language: "asc" },
    select: { language: true, cefr: true, must: true },
  },
  organisation: { select: { name: true, invented: true } },
} satisfies Prisma.VacatureSelect;

type Row = Prisma.VacatureGetPayload<{ select: typeof POSTED_SELECT }>;

/** A stored vacature as it is told; null for one that was never published. */
export function postedVacature(
  row: Row,
  { url, bureau }: { url: string; bureau: string },
): PostedVacature | null {
  if (!row.publishedAt) return null;
  const place = findPlaceById(row.placeId);
  return {
    ...row,
    publishedAt: row.publishedAt,
    url,
    bureau,
    requirements: askedLines(row).map(
      ({ what, level, must }) => `${what} (${level}${must ? "" : ", liefst"})`,
    ),
    skills: row.skills.map(({ skillId }) => skillLabel(skillId)),
    employer: row.organisation.name,
    invented: row.organisation.invented,
    role: findRole(row.roleId),
    place: place?.name ?? "",
    province: place?.province ?? "",
  };
}
