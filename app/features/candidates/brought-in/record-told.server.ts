import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound } from "#app/platform/errors.ts";
import type { ToldHow } from "#prisma/client/enums.ts";

/**
 * Notes that a consultant told somebody whom the bureau wrote down, how, who and when. For the bureau.
 * Throws `NotFound` for somebody who came by themselves, `Conflict` for a second time.
 */
export function recordTold(
  actor: Actor,
  { candidateId, how }: { candidateId: string; how: Exclude<ToldHow, "mail"> },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const { count } = await tx.broughtIn.updateMany({
      where: { candidateId, toldAt: null },
      data: { toldAt: now(), toldHow: how, toldById: accountIdOf(actor) },
    });
    if (count === 0) {
      if ((await tx.broughtIn.count({ where: { candidateId } })) === 0) throw new NotFound();
      throw new Conflict("Dat deze persoon het weet, is al vastgelegd.");
    }
    await recordEvent(tx, actor, {
      verb: "tell-candidate",
      subject: ["candidate", candidateId],
      candidateId,
      reasonCode: how,
    });
  });
}
