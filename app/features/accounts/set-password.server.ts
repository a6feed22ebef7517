import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { replacePassword } from "#app/platform/session.server.ts";
import { useOneTimeToken } from "./one-time-link.server.ts";

/**
 * Sets a password with a mailed link. The link proves the address, so it is verified with it; every
 * session of the account ends. Throws `RuleBroken` for a used or expired link.
 */
export function setPassword(
  actor: Actor,
  input: { token: string; password: string },
): Promise<{ accountId: string }> {
  return transaction(async (tx) => {
    const accountId = await useOneTimeToken(tx, "set-password", input.token);
    await replacePassword(tx, accountId, input.password);
    await tx.account.update({
      where: { id: accountId },
      data: { emailVerified: true },
      select: { id: true },
    });
    await recordEvent(tx, actor, { verb: "set-password", subject: ["account", accountId] });
    return { accountId };
  });
}
