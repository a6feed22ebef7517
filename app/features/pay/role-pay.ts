import type { KnownMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import type { PayEntry } from "./pay-entry.ts";
import type { PublishedPay } from "./published-pay.ts";

/** What a role pays: by the vacatures online in the last year, by sources, and the statutory minimum of today. */
export type RolePay = {
  roleId: string;
  published: PublishedPay;
  entries: PayEntry[];
  minimum: KnownMinimumWage | null;
};
