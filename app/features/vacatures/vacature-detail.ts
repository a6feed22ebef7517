import { findRole } from "#app/features/taxonomy/roles.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { CONTENT_SELECT } from "./vacature-content.ts";

/** Everything a person reads of a vacature's content, for the pages that show it whole. */
export const DETAIL_SELECT = {
  ...CONTENT_SELECT,
  id: true,
  number: true,
  slug: true,
  status: true,
  place: { select: { name: true, province: true } },
  skills: {
    orderBy: [{ must: "desc" }, { importance: "desc" }, { skillId: "asc" }],
    select: { skillId: true, level: true, must: true },
  },
  languages: {
    orderBy: [{ must: "desc" }, { language: "asc" }],
    select: { language: true, cefr: true, must: true },
  },
  intakes: {
    take: 1,
    orderBy: { createdAt: "asc" },
    select: { reason: true, priorities: true, text: true },
  },
} satisfies Prisma.VacatureSelect;

type Row = Prisma.VacatureGetPayload<{ select: typeof DETAIL_SELECT }>;

/** A vacature's content with the names of role and skills, which stay on the server. */
export type VacatureDetail = ReturnType<typeof vacatureDetail>;

/** The selected row as a page shows it. */
export function vacatureDetail({ intakes, roleId, skills, ...row }: Row) {
  return {
    ...row,
    role: findRole(roleId)?.label ?? roleId,
    skills: skills.map(({ skillId, level, must }) => ({ name: skillLabel(skillId), level, must })),
    intake: intakes[0] ?? { reason: "", priorities: [], text: "" },
  };
}
