import { takeOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";

/**
 * Confirms the address of a saved search by its mailed link; from now on it mails. Resolves with the
 * search's own words. Throws `RuleBroken` for a stale link.
 */
export function confirmSearch(actor: Actor, input: { token: string }): Promise<{ query: string }> {
  return transaction(async (tx) => {
    const id = await takeOneTimeToken(tx, "confirm-search", input.token);
    const search = await tx.savedSearch.findUniqueOrThrow({
      where: { id },
      select: { query: true, confirmedAt: true },
    });
    await tx.savedSearch.update({
      where: { id },
      data: { confirmedAt: search.confirmedAt ?? now() },
      select: { id: true },
    });
    await recordEvent(tx, actor, { verb: "confirm-search", subject: ["saved-search", id] });
    return { query: search.query };
  });
}
