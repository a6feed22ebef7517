import { proveAddress } from "#app/features/accounts/prove-address.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { keepConsent } from "./keep-consent.ts";

/**
 * Opens a job seeker's account by the mailed link, with the password chosen there, and its profile. From
 * then on the profile is kept for a year, as the form said: nobody agrees to that for another. A profile
 * that the bureau made for this person is the one. Throws `RuleBroken`.
 */
export function openCandidateAccount(
  actor: Actor,
  input: { token: string; password: string },
): Promise<{ accountId: string; candidateId: string }> {
  return transaction(async (tx) => {
    const { accountId, request } = await proveAddress(tx, actor, input);
    const { name, email } = request;
    const { id: candidateId } = await tx.candidate.upsert({
      where: { accountId },
      create: { accountId, name, email },
      update: { name },
      select: { id: true },
    });
    const data = { candidateId, ...keepConsent(now()) };
    await tx.consent.create({ data, select: { id: true } });
    await recordEvent(tx, actor, {
      verb: "register-candidate",
      subject: ["candidate", candidateId],
      candidateId,
    });
    await markChanged(tx, "candidate", candidateId);
    return { accountId, candidateId };
  });
}
