import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { useOneTimeToken } from "./one-time-link.server.ts";

/** Marks an account's address as proven by its mailed link. Throws `RuleBroken` for a stale link. */
export function confirmAddress(actor: Actor, input: { token: string }): Promise<void> {
  return transaction(async (tx) => {
    const accountId = await useOneTimeToken(tx, "verify-address", input.token);
    await tx.account.update({
      where: { id: accountId },
      data: { emailVerified: true },
      select: { id: true },
    });
    await recordEvent(tx, actor, { verb: "confirm-address", subject: ["account", accountId] });
  });
}
