import { useOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { keepConsent } from "./candidate-rows.ts";

/**
 * Marks an account's address as proven by its mailed link. From then on a job seeker's profile is kept
 * for a year, as the form said: nobody agrees to that for another. Throws `RuleBroken` for a stale link.
 */
export function confirmAddress(actor: Actor, input: { token: string }): Promise<void> {
  return transaction(async (tx) => {
    const accountId = await useOneTimeToken(tx, "verify-address", input.token);
    const { candidate } = await tx.account.update({
      where: { id: accountId },
      data: { emailVerified: true },
      select: { candidate: { select: { id: true } } },
    });
    if (candidate) {
      const data = { candidateId: candidate.id, ...keepConsent(now()) };
      await tx.consent.create({ data, select: { id: true } });
    }
    await recordEvent(tx, actor, { verb: "confirm-address", subject: ["account", accountId] });
  });
}
