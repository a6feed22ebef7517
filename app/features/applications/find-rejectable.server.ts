import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";
import { isReason, type RejectionReason } from "./rejection-reason.ts";

/** Whom a rejection is about, with the reason an employer's no already gave. `NotFound` for others. */
export async function findRejectable(actor: Actor, id: string) {
  if (!worksForBureau(actor)) throw new NotFound();
  const found = await db().application.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: {
      id: true,
      stage: true,
      candidate: { select: { name: true } },
      vacature: { select: { id: true, title: true } },
      entries: {
        where: { verdict: "no" },
        orderBy: { verdictAt: "desc" },
        take: 1,
        select: { verdictReason: true },
      },
    },
  });
  if (!found) throw new NotFound();
  const { entries, ...application } = found;
  const code = entries[0]?.verdictReason ?? "";
  const suggestedReason: RejectionReason | undefined = isReason(code) ? code : undefined;
  return { ...application, suggestedReason };
}
