import { db } from "#app/platform/db.server.ts";
import { PAY_ENTRY_SELECT, type PayEntry } from "./pay-entry.ts";

/** Every role has a handful of sources; more than this is no table for people. */
const MOST = 2_000;

/** All that editors entered, by role, then by experience and newest first. */
export function listPayEntries(): Promise<PayEntry[]> {
  return db().payEntry.findMany({
    orderBy: [{ roleId: "asc" }, { experience: "asc" }, { measuredOn: "desc" }, { id: "desc" }],
    take: MOST,
    select: PAY_ENTRY_SELECT,
  });
}
