import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { MEETING_STAGES } from "./stage.ts";

/** Which applications an actor may see: the bureau all, a candidate its own, others none. */
export function visibleTo(actor: Actor): Prisma.ApplicationWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "candidate" && actor.candidateId) return { candidateId: actor.candidateId };
  return { id: { in: [] } };
}

/**
 * Applications whose employer may read name, contact data and CV at this moment: it said yes, the
 * person is still in the procedure or placed, and allows it for this vacature.
 */
export function nameShared(vacatureId: string, at: Date): Prisma.ApplicationWhereInput {
  return {
    vacatureId,
    stage: { in: [...MEETING_STAGES] },
    entries: { some: { verdict: "yes", shortlist: { presentedAt: { not: null } } } },
    candidate: {
      consents: {
        some: {
          vacatureId,
          purpose: "shareName",
          withdrawnAt: null,
          OR: [{ expiresAt: null }, { expiresAt: { gt: at } }],
        },
      },
    },
  };
}
