import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import { holdPayEntry } from "./find-pay-entry.server.ts";

/**
 * Takes an entry away. Throws `NotFound`, `Conflict` when it was changed meanwhile, and `Refused` for
 * whoever is no admin.
 */
export function removePay(
  actor: Actor,
  { id, seen }: { id: string; seen?: string },
): Promise<void> {
  return transaction(async (tx) => {
    const { values } = await holdPayEntry(actor, id, tx);
    refuseStale(seen, values);
    await tx.payEntry.delete({ where: { id }, select: { id: true } });
    await recordEvent(tx, actor, { verb: "remove-pay", subject: ["pay", id] });
    await markChanged(tx, "pages", "pay");
  });
}
