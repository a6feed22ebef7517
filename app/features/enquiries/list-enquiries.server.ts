import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import type { EnquiryStatus } from "./enquiry-status.ts";
import { requireReader } from "./policy.ts";

const PAGE = 50;

const LINE = {
  id: true,
  subject: true,
  name: true,
  organisation: true,
  wantedRole: true,
  status: true,
  sentAt: true,
  account: { select: { name: true } },
} as const;

/** A page of what people from outside asked, newest first; `status` null for all. */
export async function listEnquiries(
  actor: Actor,
  { status, page }: { status: EnquiryStatus | null; page: number },
) {
  requireReader(actor);
  const rows = await db().enquiry.findMany({
    where: status ? { status } : {},
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
    select: LINE,
  });
  return { enquiries: rows.slice(0, PAGE), hasMore: rows.length > PAGE };
}

/** The first `limit` that nobody took yet, oldest first, and whether there are more. */
export async function listNewEnquiries(actor: Actor, limit: number) {
  requireReader(actor);
  const rows = await db().enquiry.findMany({
    where: { status: "new" },
    orderBy: [{ sentAt: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: LINE,
  });
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}
