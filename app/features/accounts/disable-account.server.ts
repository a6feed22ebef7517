import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound, Refused, RuleBroken } from "#app/platform/errors.ts";
import { mayManageAccounts } from "./policy.ts";

/** Closes or reopens an account; closing ends its sessions. Throws `RuleBroken` for one's own. */
export function disableAccount(
  actor: Actor,
  input: { accountId: string; disabled: boolean },
): Promise<void> {
  if (!mayManageAccounts(actor)) throw new Refused();
  if (input.accountId === accountIdOf(actor)) {
    throw new RuleBroken("U kunt uw eigen account niet sluiten.");
  }
  return transaction(async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id: input.accountId },
      data: { disabledAt: input.disabled ? now() : null },
    });
    if (count === 0) throw new NotFound();
    await markChanged(tx, "pages", "contacts");
    if (input.disabled) await tx.session.deleteMany({ where: { userId: input.accountId } });
    await recordEvent(tx, actor, {
      verb: input.disabled ? "disable-account" : "enable-account",
      subject: ["account", input.accountId],
    });
  });
}
