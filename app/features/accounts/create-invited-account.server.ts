import type { Tx } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Audience } from "#prisma/client/enums.ts";
import { findContact } from "./contact-person.server.ts";
import { createOneTimeToken, LINK_VALID_FOR } from "./one-time-link.server.ts";

type Invitation = {
  name: string;
  email: string;
  audience: Audience;
  jobTitle?: string;
  phone?: string;
  forOrganisation: string | null;
  invitedBy: string | null;
};

/**
 * Makes an account without a password, within a transaction, and mails the link to choose one; the
 * link comes back too. Throws `RuleBroken` when the address has an account.
 */
export async function createInvitedAccount(
  tx: Tx,
  { forOrganisation, invitedBy, ...person }: Invitation,
): Promise<{ accountId: string; setupUrl: string }> {
  const taken = await tx.account.findUnique({
    where: { email: person.email },
    select: { id: true },
  });
  if (taken) throw new RuleBroken("Er is al een account met dit e-mailadres.", "email");
  const { id: accountId } = await tx.account.create({ data: person, select: { id: true } });
  const setupUrl = await mailInvitation(tx, { ...person, accountId, forOrganisation, invitedBy });
  return { accountId, setupUrl };
}

/** Mails a link to choose a password, within a transaction; earlier links stop working. */
export async function mailInvitation(
  tx: Tx,
  invited: {
    accountId: string;
    name: string;
    email: string;
    forOrganisation: string | null;
    invitedBy: string | null;
  },
): Promise<string> {
  const token = await createOneTimeToken(tx, "set-password", invited.accountId);
  const setPasswordUrl = siteUrl(`/wachtwoord/${token}`);
  await queueMail(tx, {
    template: "invitation",
    to: invited.email,
    props: {
      name: invited.name,
      contact: await findContact(tx, invited.invitedBy),
      forOrganisation: invited.forOrganisation,
      setPasswordUrl,
      validFor: LINK_VALID_FOR,
    },
  });
  return setPasswordUrl;
}
