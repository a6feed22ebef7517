import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Which vacatures an actor may see: the public the published ones, an employer its own, the bureau all. */
export function visibleTo(actor: Actor): Prisma.VacatureWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "employer") return { organisationId: actor.organisationId };
  return { status: "published" };
}

/** Which vacatures an actor may change: an employer its own drafts, the bureau all. */
export function changeableBy(actor: Actor): Prisma.VacatureWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "employer") return { organisationId: actor.organisationId, status: "draft" };
  return { id: { in: [] } };
}
