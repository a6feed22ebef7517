import type { CandidateStatus } from "#prisma/client/enums.ts";

/** What a consultant chooses from, in the order of the form. */
export const CANDIDATE_STATUS_LABELS: Record<CandidateStatus, string> = {
  available: "Beschikbaar",
  placed: "Geplaatst",
  notToApproach: "Niet benaderen",
};
