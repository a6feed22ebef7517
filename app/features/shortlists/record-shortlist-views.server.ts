import { recordViews } from "#app/features/timeline/record-views.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";

type ShownShortlist = {
  vacature: { id: string };
  entries: { id: string; contact: unknown }[];
};

/** Logs that an employer read each person of a shortlist it was shown, with or without the name. */
export async function recordShortlistViews(
  actor: Actor,
  { vacature, entries }: ShownShortlist,
): Promise<void> {
  const people = await db().shortlistEntry.findMany({
    where: { id: { in: entries.map(({ id }) => id) } },
    select: { id: true, application: { select: { candidateId: true } } },
  });
  const named = new Set(entries.filter(({ contact }) => contact).map(({ id }) => id));
  await recordViews(
    actor,
    people.map(({ id, application: { candidateId } }) => ({
      verb: named.has(id) ? "view-named-profile" : "view-anonymous-profile",
      candidateId,
      vacatureId: vacature.id,
    })),
  );
}
