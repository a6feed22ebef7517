import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { createOneTimeToken, SIGN_IN_VALID_FOR } from "./one-time-link.server.ts";

/**
 * Mails a job seeker a link to sign in with. Unknown and unproven addresses, and those of employers
 * and the bureau, get nothing and the same answer.
 */
export function requestSignInLink(actor: Actor, input: { email: string }): Promise<void> {
  return transaction(async (tx) => {
    const account = await tx.account.findFirst({
      where: { email: input.email, audience: "candidate", emailVerified: true, disabledAt: null },
      select: { id: true, name: true },
    });
    if (!account) return;
    const token = await createOneTimeToken(tx, "sign-in", account.id);
    await recordEvent(tx, actor, { verb: "request-sign-in", subject: ["account", account.id] });
    await queueMail(tx, {
      template: "sign-in-link",
      to: input.email,
      props: {
        name: account.name,
        signInUrl: siteUrl(`/inloggen/link/${token}`),
        validFor: SIGN_IN_VALID_FOR,
      },
    });
  });
}
