import { listBureauAddresses } from "#app/features/accounts/bureau-addresses.server.ts";
import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { createOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { dutchDate } from "#app/platform/time/dutch-date.ts";

/**
 * Mails the applicant a confirmation and the consultant the news, with the transaction. Somebody
 * without an account gets a link that shows this application once the address is proven.
 */
export async function mailNewApplication(tx: Tx, applicationId: string): Promise<void> {
  const application = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: {
      answerBy: true,
      candidate: { select: { id: true, accountId: true, name: true, email: true } },
      vacature: {
        select: { title: true, consultantId: true, organisation: { select: { name: true } } },
      },
    },
  });
  const { candidate, vacature } = application;
  const answerBy = application.answerBy ? dutchDate(application.answerBy) : "";
  const contact = await findContact(tx, vacature.consultantId);
  await queueMail(tx, {
    template: "application-received",
    to: candidate.email,
    about: candidate.id,
    props: {
      contact,
      candidateName: candidate.name,
      vacatureTitle: vacature.title,
      employer: vacature.organisation.name,
      answerBy,
      statusUrl: await statusUrl(tx, candidate, applicationId),
    },
  });
  const consultants = vacature.consultantId ? [contact] : await listBureauAddresses(tx);
  for (const consultant of consultants) {
    await queueMail(tx, {
      template: "application-arrived",
      to: consultant.email,
      about: candidate.id,
      props: {
        consultantName: consultant.name,
        candidateName: candidate.name,
        vacatureTitle: vacature.title,
        answerBy,
        applicationUrl: siteUrl(`/werk/sollicitaties/${applicationId}`),
      },
    });
  }
}

/**
 * Where a candidate follows an application, for a mail: without an account first a link that makes the
 * profile its person's own. Each new link ends the one before.
 */
export async function statusUrl(
  tx: Tx,
  candidate: { id: string; accountId: string | null },
  applicationId: string,
): Promise<string> {
  if (candidate.accountId) return siteUrl(`/mijn/sollicitaties/${applicationId}`);
  return siteUrl(`/claimen/${await createOneTimeToken(tx, "claim-profile", candidate.id)}`);
}
