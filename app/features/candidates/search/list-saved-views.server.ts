import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";

/** The own saved views by name. */
export function listSavedViews(actor: Actor) {
  return db().savedView.findMany({
    where: { accountId: accountIdOf(actor) ?? "" },
    orderBy: { name: "asc" },
    take: 50,
    select: { id: true, name: true, query: true },
  });
}
