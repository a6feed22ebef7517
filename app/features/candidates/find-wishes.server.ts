import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";

/** What a person asks of work, as its form shows it. `NotFound` for another's. */
export async function findWishes(actor: Actor, candidateId: string, tx: Tx = db()) {
  const found = await tx.candidate.findFirst({
    where: { AND: [{ id: candidateId }, visibleTo(actor)] },
    select: {
      payWishCents: true,
      payWishHours: true,
      hoursMin: true,
      hoursMax: true,
      maxDistanceKm: true,
      furtherKm: true,
      furtherFromHomeDays: true,
      distanceHard: true,
      hybridDaysWish: true,
      contractForms: true,
      sectors: true,
      taskAreas: true,
      roleIds: true,
      archetype: true,
      availableFrom: true,
    },
  });
  if (!found) throw new NotFound();
  const { payWishCents, payWishHours, availableFrom, archetype, distanceHard, ...rest } = found;
  return {
    ...rest,
    archetype: archetype ?? "",
    distanceHard: distanceHard ? "ja" : "",
    payWish: payWishCents === null ? "" : euros(payWishCents),
    payWishHours: payWishHours ?? 36,
    availableFrom: availableFrom?.toISOString().slice(0, 10) ?? "",
  };
}

/** Cents as people type an amount: "3200" or "3200,50". */
function euros(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ",");
}
