import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { requireClientKeeper } from "./policy.ts";

/** Who has clients, also of those that left, with how many. */
export async function findOwners(
  actor: Actor,
): Promise<{ id: string; name: string; clients: number }[]> {
  requireClientKeeper(actor);
  const owners = await db().account.findMany({
    where: { ownedOrganisations: { some: {} } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, _count: { select: { ownedOrganisations: true } } },
  });
  return owners.map(({ _count, ...owner }) => ({ ...owner, clients: _count.ownedOrganisations }));
}
