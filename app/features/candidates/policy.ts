import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Which candidates an actor may see in full: the bureau all, a candidate itself, others none. */
export function visibleTo(actor: Actor): Prisma.CandidateWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "candidate" && actor.candidateId) return { id: actor.candidateId };
  return { id: { in: [] } };
}
