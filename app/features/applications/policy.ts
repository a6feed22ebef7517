import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Which applications an actor may see: the bureau all, a candidate its own, others none. */
export function visibleTo(actor: Actor): Prisma.ApplicationWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "candidate" && actor.candidateId) return { candidateId: actor.candidateId };
  return { id: { in: [] } };
}
