import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Refused, RuleBroken } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { findContact } from "./contact-person.server.ts";
import { createOneTimeToken, LINK_VALID_FOR } from "./one-time-link.server.ts";
import { mayManageAccounts } from "./policy.ts";
import type { InviteAccountInput } from "./schema.ts";

/**
 * Makes an account for a colleague and mails the link to choose a password.
 * Throws `Refused` for anyone but an admin, `RuleBroken` when the address has an account.
 */
export function inviteAccount(
  actor: Actor,
  input: InviteAccountInput,
): Promise<{ accountId: string; setupUrl: string }> {
  if (!mayManageAccounts(actor)) throw new Refused();
  return transaction(async (tx) => {
    if (await tx.account.findUnique({ where: { email: input.email }, select: { id: true } })) {
      throw new RuleBroken("Er is al een account met dit e-mailadres.", "email");
    }
    const account = await tx.account.create({
      data: {
        name: input.name,
        email: input.email,
        audience: input.audience,
        jobTitle: input.jobTitle,
        phone: input.phone,
      },
      select: { id: true },
    });
    const token = await createOneTimeToken(tx, "set-password", account.id);
    const setupUrl = siteUrl(`/wachtwoord/${token}`);
    await recordEvent(tx, actor, { verb: "invite-account", subject: ["account", account.id] });
    await queueMail(tx, {
      template: "invitation",
      to: input.email,
      props: {
        name: input.name,
        contact: await findContact(tx, accountIdOf(actor)),
        forOrganisation: null,
        setPasswordUrl: setupUrl,
        validFor: LINK_VALID_FOR,
      },
    });
    return { accountId: account.id, setupUrl };
  });
}
