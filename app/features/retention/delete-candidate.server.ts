/**
 * Deletes a person (AVG art. 17): profile, account, applications, files, saved searches, drafts, and
 * every copy of a mail that names them. What stays are events: ids, verbs, codes and dates, nothing
 * that names or quotes anybody. Index and pools follow by the change mark; bytes go by a job.
 */
import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { LIVE_STAGES } from "#app/features/applications/stage.ts";
import { visibleTo } from "#app/features/candidates/policy.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** The job that removes the bytes of files whose rows are gone. */
export const REMOVE_FILES = "remove-files";

const SELECT = {
  id: true,
  number: true,
  name: true,
  email: true,
  accountId: true,
  files: { select: { storageKey: true } },
  applications: {
    where: { stage: { in: [...LIVE_STAGES] } },
    select: { vacature: { select: { id: true, title: true, consultantId: true } } },
  },
} satisfies Prisma.CandidateSelect;

type Person = Prisma.CandidateGetPayload<{ select: typeof SELECT }>;

/**
 * Deletes a candidate and everything that names one: a candidate its own, the bureau anybody's. The
 * consultants of running procedures are told by the number. Throws `NotFound` for another's.
 */
export function deleteCandidate(actor: Actor, input: { candidateId: string }): Promise<void> {
  return transaction(async (tx) => {
    const person = await tx.candidate.findFirst({
      where: { AND: [{ id: input.candidateId }, visibleTo(actor)] },
      select: SELECT,
    });
    if (!person) throw new NotFound();
    const drafts = await deleteBeside(tx, person);
    await tx.candidate.delete({ where: { id: person.id }, select: { id: true } });
    if (person.accountId) {
      await tx.account.delete({ where: { id: person.accountId }, select: { id: true } });
    }
    await recordEvent(tx, actor, {
      verb: "delete-candidate",
      subject: ["candidate", person.id],
      candidateId: person.id,
    });
    await markChanged(tx, "candidate", person.id);
    const storageKeys = [...person.files, ...drafts].map(({ storageKey }) => storageKey);
    await enqueue(tx, REMOVE_FILES, { storageKeys });
    await tellConsultants(tx, person);
  });
}

/** What holds the person outside the profile's own rows; resolves with the files of drafts. */
async function deleteBeside(tx: Tx, person: Person): Promise<{ storageKey: string }[]> {
  const { id, accountId, email, name } = person;
  const searches = await tx.savedSearch.findMany({ where: { email }, select: { id: true } });
  const subjects = [id, accountId ?? id, ...searches.map((search) => search.id)];
  await tx.verificationToken.deleteMany({ where: { value: { in: subjects } } });
  await tx.savedSearch.deleteMany({ where: { email } });
  await tx.mailMessage.deleteMany({ where: { to: email } });
  await tx.$executeRaw`
    UPDATE "MailMessage" SET subject = 'Verwijderd', html = NULL, text = NULL, props = NULL,
      status = CASE WHEN status = 'queued' THEN 'refused' ELSE status END,
      failure = CASE WHEN status = 'queued' THEN 'De persoon is verwijderd' ELSE failure END
    WHERE concat_ws(' ', subject, html, text, props::text) ILIKE ANY (${[like(name), like(email)]})`;
  const drafts = await tx.$queryRaw<{ storageKey: string | null }[]>`
    SELECT f."storageKey" FROM "ApplicationDraft" d
    LEFT JOIN "StoredFile" f ON f."draftId" = d.id WHERE d.values::text ILIKE ${like(email)}`;
  await tx.$executeRaw`DELETE FROM "ApplicationDraft" WHERE values::text ILIKE ${like(email)}`;
  return drafts.flatMap(({ storageKey }) => (storageKey ? [{ storageKey }] : []));
}

/** A pattern that finds `text` anywhere; what has a meaning in patterns loses it. */
function like(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}

async function tellConsultants(tx: Tx, { number, applications }: Person): Promise<void> {
  for (const { vacature } of applications) {
    const contact = await findContact(tx, vacature.consultantId);
    await queueMail(tx, {
      template: "application-withdrawn",
      to: contact.email,
      props: {
        consultantName: contact.name,
        candidateName: `Kandidaat K-${number}`,
        vacatureTitle: vacature.title,
        reason: "De persoon heeft alle gegevens laten verwijderen.",
        applicationUrl: siteUrl(`/werk/vacatures/${vacature.id}`),
      },
    });
  }
}
