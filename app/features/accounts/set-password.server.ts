import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { replacePassword } from "#app/platform/session.server.ts";
import { takeOneTimeToken } from "./one-time-link.server.ts";
import { refuseWeakPassword } from "./password-strength.server.ts";

/**
 * Sets a password with a mailed link. The link proves the address, so it is verified with it; every
 * session of the account ends. Throws `RuleBroken` for a used or expired link and for a password that
 * is easy to guess (the demo chooses its own); the link then works still.
 */
export function setPassword(
  actor: Actor,
  input: { token: string; password: string },
): Promise<{ accountId: string }> {
  return transaction(async (tx) => {
    const accountId = await takeOneTimeToken(tx, "set-password", input.token);
    const { name, email } = await tx.account.update({
      where: { id: accountId },
      data: { emailVerified: true },
      select: { name: true, email: true },
    });
    if (actor.kind !== "system") refuseWeakPassword(input.password, [name, email]);
    await replacePassword(tx, accountId, input.password);
    await recordEvent(tx, actor, { verb: "set-password", subject: ["account", accountId] });
    return { accountId };
  });
}
