import { findRole } from "#app/features/taxonomy/roles.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** What a consultant's lists show of a candidate. */
export const CANDIDATE_FACTS_SELECT = {
  id: true,
  number: true,
  name: true,
  headline: true,
  payWishCents: true,
  payWishHours: true,
  hoursMin: true,
  hoursMax: true,
  maxDistanceKm: true,
  hybridDaysWish: true,
  contractForms: true,
  roleIds: true,
  availableFrom: true,
  findable: true,
  status: true,
  placedUntil: true,
  place: { select: { name: true } },
} satisfies Prisma.CandidateSelect;

type Row = Prisma.CandidateGetPayload<{ select: typeof CANDIDATE_FACTS_SELECT }>;

/** A candidate's facts with the roles by name. */
export type CandidateFactsRow = ReturnType<typeof candidateFacts>;

/** The selected row as a list shows it. */
export function candidateFacts({ roleIds, ...row }: Row) {
  return { ...row, roles: roleIds.map((id) => findRole(id)?.label ?? id) };
}
