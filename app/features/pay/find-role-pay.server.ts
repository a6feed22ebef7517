import { findTodaysMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { wasPublic } from "#app/features/vacatures/policy.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { holdReads } from "#app/platform/following/held-reads.server.ts";
import { listPayEntries } from "./list-pay-entries.server.ts";
import { type PublishedRange, publishedPay } from "./published-pay.ts";
import type { RolePay } from "./role-pay.ts";

/** Pay of longer ago says little of today. */
const PERIOD_DAYS = 365;
const DAY_MS = 86_400_000;

const held = holdReads<RolePay[]>(["vacature", "pages"], 2);

/** What every role pays, in the order of the taxonomy. Three statements, held until something changes. */
export function findAllRolePay(): Promise<RolePay[]> {
  return held(today().toISOString(), readAll);
}

/** The same of one role; null for an unknown one. */
export async function findRolePay(roleId: string): Promise<RolePay | null> {
  return (await findAllRolePay()).find((one) => one.roleId === roleId) ?? null;
}

async function readAll(): Promise<RolePay[]> {
  const [ranges, entries, minimum] = [
    await readRanges(new Date(today().getTime() - PERIOD_DAYS * DAY_MS)),
    await listPayEntries(),
    await findTodaysMinimumWage(),
  ];
  return ROLES.map(({ id }) => ({
    roleId: id,
    published: publishedPay(ranges.get(id) ?? []),
    entries: entries.filter(({ roleId }) => roleId === id),
    minimum,
  }));
}

/** The ranges that were public and went online since, by role. */
async function readRanges(since: Date): Promise<Map<string, PublishedRange[]>> {
  const rows = await db().vacature.findMany({
    where: { AND: [wasPublic(), { publishedAt: { gte: since } }] },
    select: {
      roleId: true,
      organisationId: true,
      publishedAt: true,
      salaryMinCents: true,
      salaryMaxCents: true,
      salaryHours: true,
      organisation: { select: { invented: true } },
    },
  });
  const byRole = new Map<string, PublishedRange[]>();
  for (const { roleId, publishedAt, organisation, ...range } of rows) {
    if (!publishedAt) continue;
    const ofRole = byRole.get(roleId) ?? [];
    ofRole.push({ ...range, publishedAt, ...organisation });
    byRole.set(roleId, ofRole);
  }
  return byRole;
}
