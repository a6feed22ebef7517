import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/** What a candidate hid and is still online, last hidden first. `NotFound` for others. */
export async function listHiddenMatches(actor: Actor) {
  if (actor.kind !== "candidate" || !actor.candidateId) throw new NotFound();
  const hidden = await db().match.findMany({
    where: {
      candidateId: actor.candidateId,
      hiddenAt: { not: null },
      vacature: { status: "published" },
    },
    orderBy: { hiddenAt: "desc" },
    select: { vacature: { select: VACATURE_FACTS_SELECT } },
  });
  return hidden.map(({ vacature }) => vacature);
}
