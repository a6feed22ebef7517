/**
 * Mails what is new for saved searches. A vacature is new for a search when it came online after the
 * search was confirmed and the search was not mailed about it before; both are decided by rows, so
 * that a run that is repeated, late or cut off mails nothing twice and forgets nothing.
 */

import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { payText } from "#app/features/vacatures/pay-range.ts";
import { listPublicVacatures } from "#app/features/vacatures/public/list-public-vacatures.server.ts";
import { findAllHits } from "#app/features/vacatures/search/find-all-hits.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { Frequency } from "./frequency.ts";

/** A mail with more is a newsletter; the list itself shows the rest. */
const MAX_IN_MAIL = 10;
const PAGE = 200;

const SELECT = {
  id: true,
  email: true,
  query: true,
  label: true,
  stopKey: true,
  candidateId: true,
  confirmedAt: true,
} satisfies Prisma.SavedSearchSelect;

type DueSearch = Prisma.SavedSearchGetPayload<{ select: typeof SELECT }>;

/** Mails every confirmed search of this frequency that has something new; resolves with how many. */
export async function sendAlerts(actor: Actor, input: { frequency: Frequency }): Promise<number> {
  let mailed = 0;
  for (let last = ""; ; ) {
    const searches = await db().savedSearch.findMany({
      where: { frequency: input.frequency, confirmedAt: { not: null }, id: { gt: last } },
      orderBy: { id: "asc" },
      take: PAGE,
      select: SELECT,
    });
    for (const search of searches) if (await alert(actor, search)) mailed++;
    last = searches.at(-1)?.id ?? "";
    if (searches.length < PAGE) return mailed;
  }
}

async function alert(actor: Actor, search: DueSearch): Promise<boolean> {
  const ids = await findAllHits(new URLSearchParams(search.query));
  const since = search.confirmedAt ?? now();
  const fresh = (await listPublicVacatures(ids)).filter(
    ({ publishedAt }) => publishedAt !== null && publishedAt > since,
  );
  return transaction(async (tx) => {
    // The search's row makes two runs take turns; one that was stopped meanwhile is not mailed.
    const [held] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "SavedSearch" WHERE id = ${search.id} FOR UPDATE`;
    if (!held) return false;
    const sent = await tx.alertSent.findMany({
      where: { searchId: search.id, vacatureId: { in: fresh.map(({ id }) => id) } },
      select: { vacatureId: true },
    });
    const before = new Set(sent.map(({ vacatureId }) => vacatureId));
    const found = fresh.filter(({ id }) => !before.has(id));
    await tx.savedSearch.update({
      where: { id: search.id },
      data: { lastRunAt: now() },
      select: { id: true },
    });
    if (found.length === 0) return false;
    await tx.alertSent.createMany({
      data: found.map(({ id }) => ({ searchId: search.id, vacatureId: id, sentAt: now() })),
    });
    await recordEvent(tx, actor, {
      verb: "send-alert",
      subject: ["saved-search", search.id],
      ...(search.candidateId && { candidateId: search.candidateId }),
    });
    await queueMail(tx, {
      template: "new-vacatures",
      to: search.email,
      props: {
        search: search.label,
        total: found.length,
        vacatures: found.slice(0, MAX_IN_MAIL).map((row) => ({
          title: row.title,
          employer: row.employer,
          place: row.place,
          pay: payText(row),
          url: siteUrl(`/vacatures/${row.slug}`),
        })),
        listUrl: siteUrl(`/vacatures${search.query ? `?${search.query}` : ""}`),
        stopUrl: siteUrl(`/zoekopdrachten/stoppen/${search.stopKey}`),
      },
    });
    return true;
  });
}
