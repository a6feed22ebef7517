import type { Audience } from "#prisma/client/enums.ts";

/** Dutch label of an audience. */
export const AUDIENCE_LABELS: Record<Audience, string> = {
  candidate: "werkzoekende",
  employer: "werkgever",
  consultant: "consultant",
  admin: "beheerder",
};
