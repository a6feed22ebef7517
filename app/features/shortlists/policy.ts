import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Which shortlists an actor may see: the bureau all, an employer its own once presented. */
export function visibleTo(actor: Actor): Prisma.ShortlistWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "employer") {
    return {
      presentedAt: { not: null },
      vacature: { organisationId: actor.organisationId },
    };
  }
  return { id: { in: [] } };
}
