import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";

/** After so many days nobody asks what a mail said, or to whom it went: both go. `/privacy` says it. */
export const MAIL_KEEP_DAYS = 90;

/** Forgets every mail from before a moment, address and all. Resolves with their number. */
export function endStoredMails(actor: Actor, input: { before: Date }): Promise<number> {
  return transaction(async (tx) => {
    const { count } = await tx.mailMessage.deleteMany({
      where: { createdAt: { lt: input.before } },
    });
    if (count > 0) {
      await recordEvent(tx, actor, { verb: "end-stored-mails", subject: ["log", "mails"] });
    }
    return count;
  });
}
