import { createOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { listMemberAddresses } from "#app/features/organisations/member-addresses.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { queueMail, type WantedMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { subjectOf } from "./link-subject.ts";

const NOBODY_READS =
  "Niemand bij deze klant kan de shortlist lezen. Kies bij de vacature een contactpersoon met een e-mailadres, of nodig iemand uit.";

type Presented = {
  id: string;
  vacature: { organisationId: string; clientContactId: string | null };
};
type Props = Omit<WantedMail<"shortlist-presented">["props"], "name" | "shortlistUrl" | "byLink">;

/**
 * Mails a presented shortlist to the client's members, and to the contact person whom the vacature is for:
 * who has no account gets a link that works for two weeks. Throws
 * `RuleBroken` where nobody can read it, now or once an invitation is taken.
 */
export async function mailShortlist(
  tx: Tx,
  { id, vacature: { organisationId, clientContactId } }: Presented,
  props: Props,
): Promise<void> {
  const template = "shortlist-presented";
  const members = await listMemberAddresses(tx, organisationId);
  for (const { name, email: to } of members) {
    const shortlistUrl = siteUrl(`/werkgever/shortlists/${id}`);
    await queueMail(tx, { template, to, props: { ...props, name, shortlistUrl, byLink: false } });
  }
  const contact = clientContactId
    ? await tx.clientContact.findFirst({
        where: { id: clientContactId, organisationId, email: { not: "" } },
        select: { id: true, name: true, email: true },
      })
    : null;
  if (!contact) return refuseWithoutReader(tx, organisationId);
  if (members.some(({ email }) => email === contact.email)) return;
  const token = await createOneTimeToken(tx, "read-shortlist", subjectOf(id, contact.id));
  const shortlistUrl = siteUrl(`/shortlist/${token}`);
  const { name, email: to } = contact;
  await queueMail(tx, { template, to, props: { ...props, name, shortlistUrl, byLink: true } });
}

async function refuseWithoutReader(tx: Tx, organisationId: string): Promise<void> {
  const people = await tx.member.count({
    where: { organisationId, account: { disabledAt: null } },
  });
  if (people === 0) throw new RuleBroken(NOBODY_READS);
}
