import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";

/**
 * Whom the bureau wrote down and nobody told yet, the first due first; at most `limit`, and whether there
 * are more. For the bureau only.
 */
export async function listUntold(actor: Actor, limit: number) {
  if (!worksForBureau(actor)) throw new Refused();
  const rows = await db().broughtIn.findMany({
    where: { toldAt: null },
    orderBy: [{ tellBy: "asc" }, { candidateId: "asc" }],
    take: limit + 1,
    select: {
      tellBy: true,
      enteredAt: true,
      candidate: { select: { id: true, name: true, number: true, email: true } },
    },
  });
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}
