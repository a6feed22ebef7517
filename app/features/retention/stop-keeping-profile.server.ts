import { visibleTo } from "#app/features/candidates/policy.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/**
 * Withdraws every running consent to keep a profile; it goes four weeks from now, or later when a
 * procedure asks for it. Nothing to withdraw is no error. Throws `NotFound` for another's.
 */
export function stopKeepingProfile(actor: Actor, input: { candidateId: string }): Promise<void> {
  return transaction(async (tx) => {
    const found = await tx.candidate.findFirst({
      where: { AND: [{ id: input.candidateId }, visibleTo(actor)] },
      select: { id: true },
    });
    if (!found) throw new NotFound();
    const moment = now();
    const { count } = await tx.consent.updateMany({
      where: {
        candidateId: found.id,
        purpose: "keepProfile",
        withdrawnAt: null,
        expiresAt: { gt: moment },
      },
      data: { withdrawnAt: moment },
    });
    if (count === 0) return;
    await recordEvent(tx, actor, {
      verb: "stop-keeping-profile",
      subject: ["candidate", found.id],
      candidateId: found.id,
    });
  });
}
