import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { takeOneTimeToken } from "../one-time-link.server.ts";

/**
 * Uses a mailed link up and gives the account it signs in. Throws `RuleBroken` for a stale link, one
 * that another browser asked for, or an account that was closed since.
 */
export function signInByLink(
  actor: Actor,
  input: { token: string; browserKey: string | null },
): Promise<{ accountId: string }> {
  return transaction(async (tx) => {
    const id = await takeOneTimeToken(tx, "sign-in", input.token, input.browserKey);
    const account = await tx.account.findFirst({
      where: { id, audience: "candidate", emailVerified: true, disabledAt: null },
      select: { id: true },
    });
    if (!account) throw new RuleBroken("Met deze link kun je niet inloggen. Bel of mail ons.");
    await recordEvent(tx, actor, { verb: "sign-in-by-link", subject: ["account", id] });
    return { accountId: id };
  });
}
