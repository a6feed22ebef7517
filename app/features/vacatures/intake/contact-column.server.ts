import type { Actor } from "#app/platform/actor.ts";
import { worksForBureau } from "#app/platform/actor.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";

/**
 * For which person at the client a vacature is, as the bureau fills it in; an employer leaves it as it
 * stands. Throws `RuleBroken` for somebody who is not of this client.
 */
export async function contactColumn(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  { clientContactId }: { clientContactId?: string | undefined },
): Promise<{ clientContactId?: string | null }> {
  if (!worksForBureau(actor)) return {};
  if (!clientContactId) return { clientContactId: null };
  const known = await tx.clientContact.count({ where: { id: clientContactId, organisationId } });
  if (known > 0) return { clientContactId };
  throw new RuleBroken("Kies een contactpersoon van deze klant.", "clientContactId");
}
