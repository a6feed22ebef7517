import { recordEvents } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { noteDeleted } from "#app/platform/backup/deletion-list.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { requireClientKeeper } from "../policy.ts";
import { findClientContact, holdClientContact } from "./find-client-contact.server.ts";

/**
 * Forgets somebody at a client, also for older backups; a vacature that was for them names nobody then.
 * Throws `NotFound`, and `Conflict` when a colleague changed it meanwhile.
 */
export function removeClientContact(
  actor: Actor,
  { id, seen }: { id: string; seen?: string },
): Promise<{ organisationId: string }> {
  requireClientKeeper(actor);
  return transaction(async (tx) => {
    await holdClientContact(tx, id);
    const { organisationId, values } = await findClientContact(actor, id, tx);
    refuseStale(seen, values);
    await dropClientContacts(tx, actor, { id });
    return { organisationId };
  });
}

/** The same for all of these, within a transaction. */
export async function dropClientContacts(
  tx: Tx,
  actor: Actor,
  where: Prisma.ClientContactWhereInput,
): Promise<void> {
  const rows = await tx.clientContact.findMany({
    where,
    orderBy: { id: "asc" },
    select: { id: true, organisationId: true },
  });
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await tx.clientContact.deleteMany({ where: { id: { in: ids } } });
  await noteDeleted(tx, ids);
  await recordEvents(
    tx,
    actor,
    rows.map(({ id, organisationId }) => ({
      verb: "remove-client-contact",
      subject: ["client-contact", id],
      organisationId,
    })),
  );
}
