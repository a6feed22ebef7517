import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { mailInvitation } from "./create-invited-account.server.ts";

/** Mails an invited person a fresh link to choose a password; the earlier one stops working. */
export function renewInvitation(
  actor: Actor,
  input: { accountId: string },
): Promise<{ setupUrl: string }> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const account = await tx.account.findFirst({
      where: { id: input.accountId, disabledAt: null },
      select: { name: true, email: true },
    });
    if (!account) throw new NotFound();
    await recordEvent(tx, actor, {
      verb: "renew-invitation",
      subject: ["account", input.accountId],
    });
    const setupUrl = await mailInvitation(tx, {
      ...account,
      accountId: input.accountId,
      forOrganisation: null,
      invitedBy: accountIdOf(actor),
    });
    return { setupUrl };
  });
}
