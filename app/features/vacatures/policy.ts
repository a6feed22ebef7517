import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Which vacatures an actor may see: the public the published ones, an employer its own, the bureau all. */
export function visibleTo(actor: Actor): Prisma.VacatureWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "employer") return { organisationId: actor.organisationId };
  return { status: "published" };
}

/** Vacatures that are online now or have been: their pages keep an answer after they close. */
export function wasPublic(): Prisma.VacatureWhereInput {
  return { publishedAt: { not: null }, status: { in: ["published", "filled", "closed"] } };
}

/** Which vacatures an actor may change: an employer its own drafts, the bureau all. */
export function changeableBy(actor: Actor): Prisma.VacatureWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "employer") return { organisationId: actor.organisationId, status: "draft" };
  return { id: { in: [] } };
}
