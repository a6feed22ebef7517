import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { createOneTimeToken, LINK_VALID_FOR } from "./one-time-link.server.ts";

/** Mails a link to set a new password. An unknown address gets nothing and the same answer. */
export function requestPassword(actor: Actor, input: { email: string }): Promise<void> {
  return transaction(async (tx) => {
    const account = await tx.account.findFirst({
      where: { email: input.email, disabledAt: null },
      select: { id: true, name: true },
    });
    if (!account) return;
    const token = await createOneTimeToken(tx, "set-password", account.id);
    await recordEvent(tx, actor, { verb: "request-password", subject: ["account", account.id] });
    await queueMail(tx, {
      template: "reset-password",
      to: input.email,
      props: {
        name: account.name,
        resetUrl: siteUrl(`/wachtwoord/${token}`),
        validFor: LINK_VALID_FOR,
      },
    });
  });
}
