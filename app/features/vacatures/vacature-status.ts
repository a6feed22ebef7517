import type { VacatureStatus } from "#prisma/client/enums.ts";

/** Dutch label of a vacature's status. */
export const VACATURE_STATUS_LABELS: Record<VacatureStatus, string> = {
  draft: "concept",
  submitted: "ingediend",
  published: "online",
  filled: "vervuld",
  closed: "gesloten",
};
