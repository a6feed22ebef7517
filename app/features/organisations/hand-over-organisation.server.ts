import { findColleagues } from "#app/features/accounts/bureau-addresses.server.ts";
import { type NewEvent, recordEvents } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { findOrganisation, holdOrganisation } from "./find-organisation.server.ts";
import { requireClientKeeper } from "./policy.ts";

/**
 * Makes a client a colleague's, or one's own. Throws `NotFound`, `Overtaken` when it became somebody
 * else's meanwhile, `RuleBroken` for whoever is no colleague.
 */
export function handOverOrganisation(
  actor: Actor,
  { id, ownerId, seen }: { id: string; ownerId: string; seen?: string },
): Promise<void> {
  requireClientKeeper(actor);
  return transaction(async (tx) => {
    await holdOrganisation(tx, id);
    const before = await findOrganisation(actor, id, tx);
    const names = await namesOfColleagues(tx);
    refuseOvertaken(seen, { ownerId: before.ownerId }, { ownerId: names });
    refuseStranger(names, ownerId);
    await tx.organisation.update({ where: { id }, data: { ownerId }, select: { id: true } });
    await recordEvents(tx, actor, [handedOver(id)]);
  });
}

/**
 * Makes all clients of one colleague another's, as when somebody leaves or falls ill; resolves with how
 * many. `fromId` may have left, `ownerId` may not.
 */
export function handOverAllOrganisations(
  actor: Actor,
  { fromId, ownerId }: { fromId: string; ownerId: string },
): Promise<number> {
  requireClientKeeper(actor);
  return transaction(async (tx) => {
    refuseStranger(await namesOfColleagues(tx), ownerId);
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Organisation" WHERE "ownerId" = ${fromId} ORDER BY id FOR NO KEY UPDATE`;
    const ids = rows.map(({ id }) => id);
    await tx.organisation.updateMany({ where: { id: { in: ids } }, data: { ownerId } });
    await recordEvents(tx, actor, ids.map(handedOver));
    return ids.length;
  });
}

async function namesOfColleagues(tx: Tx): Promise<Record<string, string>> {
  return Object.fromEntries((await findColleagues(tx)).map(({ id, name }) => [id, name]));
}

function refuseStranger(names: Record<string, string>, ownerId: string): void {
  if (!Object.hasOwn(names, ownerId))
    throw new RuleBroken("Kies een collega uit de lijst.", "ownerId");
}

function handedOver(id: string): NewEvent {
  return {
    verb: "hand-over-organisation",
    subject: ["organisation", id],
    organisationId: id,
  };
}
