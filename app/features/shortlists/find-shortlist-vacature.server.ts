import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";

/** The id of the vacature a shortlist belongs to. `NotFound` for one the actor may not see. */
export async function findShortlistVacature(actor: Actor, id: string): Promise<string> {
  const found = await db().shortlist.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: { vacatureId: true },
  });
  if (!found) throw new NotFound();
  return found.vacatureId;
}
