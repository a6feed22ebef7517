import type { VacatureStatus } from "#prisma/client/enums.ts";

/** Dutch label of a vacature's status. */
export const VACATURE_STATUS_LABELS: Record<VacatureStatus, string> = {
  draft: "concept",
  submitted: "ingediend",
  published: "online",
  expired: "sluitingsdatum voorbij",
  filled: "vervuld",
  closed: "gesloten",
};

/** The status a URL names, or null for anything else. */
export function readStatus(code: string | null): VacatureStatus | null {
  return code && isStatus(code) ? code : null;
}

function isStatus(code: string): code is VacatureStatus {
  return Object.hasOwn(VACATURE_STATUS_LABELS, code);
}
