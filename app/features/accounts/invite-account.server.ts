import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { createInvitedAccount } from "./create-invited-account.server.ts";
import { mayManageAccounts } from "./policy.ts";
import type { InviteAccountInput } from "./schema.ts";

/**
 * Makes an account for a colleague and mails the link to choose a password.
 * Throws `Refused` for anyone but an admin, `RuleBroken` when the address has an account.
 */
export function inviteAccount(
  actor: Actor,
  input: InviteAccountInput,
): Promise<{ accountId: string; setupUrl: string }> {
  if (!mayManageAccounts(actor)) throw new Refused();
  return transaction(async (tx) => {
    const invited = await createInvitedAccount(tx, {
      ...input,
      forOrganisation: null,
      invitedBy: accountIdOf(actor),
    });
    await recordEvent(tx, actor, {
      verb: "invite-account",
      subject: ["account", invited.accountId],
    });
    return invited;
  });
}
