import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound } from "#app/platform/errors.ts";
import { holdProfile } from "../hold-profile.server.ts";
import { mailBroughtIn } from "./mail-brought-in.server.ts";

/**
 * Mails somebody whom the bureau wrote down that it did, at an address that a consultant looked at, which
 * becomes that of the profile. For the bureau. Throws `Conflict` for somebody who was told or has an
 * account, whose address is their own to change.
 */
export function tellByMail(
  actor: Actor,
  { candidateId, email }: { candidateId: string; email: string },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    await holdProfile(tx, candidateId);
    const found = await tx.broughtIn.findUnique({
      where: { candidateId },
      select: { toldAt: true, candidate: { select: { accountId: true } } },
    });
    if (!found) throw new NotFound();
    if (found.toldAt || found.candidate.accountId) {
      throw new Conflict("Deze persoon weet al dat de gegevens hier staan.");
    }
    await tx.candidate.update({
      where: { id: candidateId },
      data: { email },
      select: { id: true },
    });
    await mailBroughtIn(tx, actor, candidateId);
    await recordEvent(tx, actor, {
      verb: "tell-candidate",
      subject: ["candidate", candidateId],
      candidateId,
      reasonCode: "mail",
    });
    await markChanged(tx, "candidate", candidateId);
  });
}
