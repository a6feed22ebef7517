import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound, Refused, RuleBroken } from "#app/platform/errors.ts";
import { mayManageAccounts } from "../policy.ts";

/**
 * Takes away a colleague's second step whose telephone and codes are lost, and ends the sessions; at
 * the next sign-in a new one is set up. Throws `RuleBroken` for one's own.
 */
export function resetTwoStep(actor: Actor, input: { accountId: string }): Promise<void> {
  if (!mayManageAccounts(actor)) throw new Refused();
  const { accountId } = input;
  if (accountId === accountIdOf(actor)) {
    throw new RuleBroken("Uw eigen tweede stap zet u zelf opnieuw, bij uw account.");
  }
  return transaction(async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id: accountId },
      data: { twoFactorEnabled: false },
    });
    if (count === 0) throw new NotFound();
    await tx.twoFactor.deleteMany({ where: { userId: accountId } });
    await tx.session.deleteMany({ where: { userId: accountId } });
    await recordEvent(tx, actor, { verb: "reset-two-step", subject: ["account", accountId] });
  });
}
