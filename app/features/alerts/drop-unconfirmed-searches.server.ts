import { recordEvents } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";

/** Forgets searches that nobody confirmed: an address that did not say yes is not kept. */
export function dropUnconfirmedSearches(actor: Actor, input: { before: Date }): Promise<number> {
  return transaction(async (tx) => {
    const dropped = await tx.savedSearch.findMany({
      where: { confirmedAt: null, createdAt: { lt: input.before } },
      select: { id: true },
    });
    const ids = dropped.map(({ id }) => id);
    await tx.savedSearch.deleteMany({ where: { id: { in: ids } } });
    await recordEvents(
      tx,
      actor,
      ids.map((id) => ({ verb: "drop-search", subject: ["saved-search", id] })),
    );
    return ids.length;
  });
}
