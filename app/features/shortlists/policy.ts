import { type Actor, judges, worksForBureau } from "#app/platform/actor.ts";
import type { Prisma } from "#prisma/client/client.ts";

/**
 * Which shortlists an actor may see: the bureau all, an employer its own once presented, a contact person
 * the one of the link.
 */
export function visibleTo(actor: Actor): Prisma.ShortlistWhereInput {
  if (worksForBureau(actor)) return {};
  if (judges(actor)) {
    return {
      ...(actor.kind === "clientContact" && { id: actor.shortlistId }),
      presentedAt: { not: null },
      vacature: { organisationId: actor.organisationId },
    };
  }
  return { id: { in: [] } };
}
