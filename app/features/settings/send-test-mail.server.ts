import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";

/** Mails an admin at the own address, to see that mail leaves. Throws `Refused` for others. */
export function sendTestMail(actor: Actor): Promise<{ to: string }> {
  if (actor.kind !== "admin") throw new Refused();
  return transaction(async (tx) => {
    const { name, email: to } = await tx.account.findUniqueOrThrow({
      where: { id: actor.accountId },
      select: { name: true, email: true },
    });
    const props = { name, settingsUrl: siteUrl("/beheer/instellingen/mail") };
    await queueMail(tx, { template: "test-mail", to, props });
    await recordEvent(tx, actor, { verb: "send-test-mail", subject: ["account", actor.accountId] });
    return { to };
  });
}
