import type { OrganisationStatus } from "#prisma/client/enums.ts";

export const ORGANISATION_STATUSES = [
  "prospect",
  "client",
  "dormant",
  "avoided",
] as const satisfies readonly OrganisationStatus[];

/** Dutch label of how the bureau stands with an organisation. */
export const ORGANISATION_STATUS_LABELS: Record<OrganisationStatus, string> = {
  prospect: "prospect",
  client: "klant",
  dormant: "slapend",
  avoided: "niet benaderen",
};

/** The status a URL or an event names, or null for anything else. */
export function readOrganisationStatus(code: string | null): OrganisationStatus | null {
  return ORGANISATION_STATUSES.find((known) => known === code) ?? null;
}
