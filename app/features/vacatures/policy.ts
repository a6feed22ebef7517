import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { VacatureStatus } from "#prisma/client/enums.ts";

/** Vacatures that stand online now: published, and the end of the closing day (Amsterdam) not reached. */
export function onlineNow(): Prisma.VacatureWhereInput {
  return { status: "published", OR: [{ closesOn: null }, { closesOn: { gte: today() } }] };
}

/** The same of one vacature. */
export function isOnline(vacature: { status: VacatureStatus; closesOn: Date | null }): boolean {
  const { status, closesOn } = vacature;
  return status === "published" && (closesOn === null || closesOn >= today());
}

/** Which vacatures an actor may see: the public those online, an employer its own, the bureau all. */
export function visibleTo(actor: Actor): Prisma.VacatureWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "employer") return { organisationId: actor.organisationId };
  return onlineNow();
}

/** Vacatures that are online now or have been: their pages keep an answer after they close. */
export function wasPublic(): Prisma.VacatureWhereInput {
  return {
    publishedAt: { not: null },
    status: { in: ["published", "expired", "filled", "closed"] },
  };
}

/** Which vacatures an actor may close, in whatever state: an employer its own, the bureau all, nobody else. */
export function closableBy(actor: Actor): Prisma.VacatureWhereInput {
  if (worksForBureau(actor) || actor.kind === "employer") return visibleTo(actor);
  return { id: { in: [] } };
}

/** Which vacatures an actor may change: an employer its own drafts, the bureau all. */
export function changeableBy(actor: Actor): Prisma.VacatureWhereInput {
  if (worksForBureau(actor)) return {};
  if (actor.kind === "employer") return { organisationId: actor.organisationId, status: "draft" };
  return { id: { in: [] } };
}
