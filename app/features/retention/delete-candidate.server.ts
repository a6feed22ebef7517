/**
 * Deletes a person (AVG art. 17): profile, account, applications, files, saved searches, drafts, what
 * came by the contact form from their proven address or was written down of it at a client, and every mail about them. What stays are events and records of decisions: ids, verbs,
 * codes, figures and dates, nothing that names or quotes anybody. Index and pools follow by the
 * change mark; bytes go by a job.
 */
import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { LIVE_STAGES } from "#app/features/applications/stage.ts";
import { visibleTo } from "#app/features/candidates/policy.ts";
import { dropEnquiries } from "#app/features/enquiries/delete-enquiry.server.ts";
import { dropClientContacts } from "#app/features/organisations/contacts/remove-client-contact.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { noteDeleted } from "#app/platform/backup/deletion-list.server.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { Prisma } from "#prisma/client/client.ts";
import { recordDecisions } from "./record-decisions.server.ts";
import { findRetentionEnd, holdCandidate } from "./retention-end.server.ts";

/** The job that removes the bytes of files whose rows are gone. */
export const REMOVE_FILES = "remove-files";

const SELECT = {
  id: true,
  number: true,
  email: true,
  accountId: true,
  account: { select: { emailVerified: true } },
  files: { select: { storageKey: true } },
  applications: {
    where: { stage: { in: [...LIVE_STAGES] } },
    select: { vacature: { select: { id: true, title: true, consultantId: true } } },
  },
} satisfies Prisma.CandidateSelect;

type Person = Prisma.CandidateGetPayload<{ select: typeof SELECT }>;

/**
 * Deletes a candidate and everything that names one: a candidate its own, the bureau anybody's. The
 * consultants of running procedures are told by the number. On request what was sent in, and what was
 * written down of a contact at a client, under the same, proven address goes too. With `endedBy`, only when the person may
 * be kept no longer than that day; resolves with whether it was so. Throws `NotFound` for another's.
 */
export function deleteCandidate(
  actor: Actor,
  input: { candidateId: string; endedBy?: Date },
): Promise<boolean> {
  return transaction(async (tx) => {
    await holdCandidate(tx, input.candidateId);
    const person = await tx.candidate.findFirst({
      where: { AND: [{ id: input.candidateId }, visibleTo(actor)] },
      select: SELECT,
    });
    if (!person) throw new NotFound();
    if (input.endedBy && !(await isOver(tx, person.id, input.endedBy))) return false;
    const twins = input.endedBy ? [] : await holdTwins(tx, person);
    for (const twin of twins) await deletePerson(tx, actor, twin, { onRequest: true });
    await deletePerson(tx, actor, person, { onRequest: !input.endedBy });
    return true;
  });
}

/** Applications under an address that its account proved, made without signing in and never claimed. */
async function holdTwins(tx: Tx, { id, email, account }: Person): Promise<Person[]> {
  if (!account?.emailVerified) return [];
  const twins = await tx.candidate.findMany({
    where: { email, accountId: null, id: { not: id } },
    select: SELECT,
  });
  for (const twin of twins) await holdCandidate(tx, twin.id);
  return twins;
}

async function deletePerson(
  tx: Tx,
  actor: Actor,
  person: Person,
  how: { onRequest: boolean },
): Promise<void> {
  await recordDecisions(tx, person.id);
  const drafts = await deleteBeside(tx, person, how);
  const attachments = await dropByAddress(tx, actor, person, how);
  await tx.candidate.delete({ where: { id: person.id }, select: { id: true } });
  await tx.skippedRow.deleteMany({ where: { rowId: person.id } });
  await noteDeleted(tx, [person.id]);
  if (person.accountId) {
    await tx.account.deleteMany({ where: { id: person.accountId, audience: "candidate" } });
  }
  await recordEvent(tx, actor, {
    verb: "delete-candidate",
    subject: ["candidate", person.id],
    candidateId: person.id,
  });
  await markChanged(tx, "candidate", person.id);
  const ownKeys = [...person.files, ...drafts].map(({ storageKey }) => storageKey);
  await enqueue(tx, REMOVE_FILES, { storageKeys: [...ownKeys, ...attachments] });
  await tellConsultants(tx, person);
}

/** Anybody may fill in any address, so only one that the account proved says who it is. Resolves with the keys of files. */
async function dropByAddress(
  tx: Tx,
  actor: Actor,
  { email, account }: Person,
  { onRequest }: { onRequest: boolean },
): Promise<string[]> {
  if (!onRequest || !account?.emailVerified) return [];
  await dropClientContacts(tx, actor, { email });
  return (await dropEnquiries(tx, actor, { email })) ?? [];
}

async function isOver(tx: Tx, candidateId: string, day: Date): Promise<boolean> {
  const endsOn = (await findRetentionEnd(tx, candidateId))?.endsOn;
  return Boolean(endsOn && endsOn <= day);
}

/**
 * What holds the person outside the profile's own rows; resolves with the files of drafts. What only an
 * address ties to the person goes when nobody else here has that address; a search saved without a
 * profile has an end of its own, so it goes only on request.
 */
async function deleteBeside(
  tx: Tx,
  { id, accountId, email }: Person,
  { onRequest }: { onRequest: boolean },
): Promise<{ storageKey: string }[]> {
  const own = onRequest ? { email } : { candidateId: id };
  const searches = await tx.savedSearch.findMany({ where: own, select: { id: true } });
  const procedures = await tx.application.findMany({
    where: { candidateId: id },
    select: { id: true },
  });
  const subjects = [id, accountId ?? id, ...[...searches, ...procedures].map((row) => row.id)];
  await noteDeleted(
    tx,
    searches.map((search) => search.id),
  );
  await tx.verificationToken.deleteMany({ where: { value: { in: subjects } } });
  await tx.accountRequest.deleteMany({
    where: { OR: [{ email }, { invitedBy: accountId ?? "" }] },
  });
  await tx.savedSearch.deleteMany({ where: own });
  if (accountId) {
    const ofAccount = { subjectKind: "account", subjectId: accountId };
    await tx.event.updateMany({ where: ofAccount, data: { candidateId: id } });
  }
  await deleteMails(tx, id, email);
  // Who was written down without an address has nothing that only an address ties to them.
  if (!email) return [];
  if (await isSomebodyElses(tx, { id, accountId, email })) return [];
  await tx.mailMessage.deleteMany({ where: { to: email, candidateId: null } });
  const drafts = await tx.$queryRaw<{ id: string; storageKey: string | null }[]>`
    SELECT d.id, f."storageKey" FROM "ApplicationDraft" d
    LEFT JOIN "StoredFile" f ON f."draftId" = d.id
    WHERE lower(trim(d.values ->> 'email')) = lower(${email})`;
  await tx.applicationDraft.deleteMany({ where: { id: { in: drafts.map((draft) => draft.id) } } });
  return drafts.flatMap(({ storageKey }) => (storageKey ? [{ storageKey }] : []));
}

/** Mails to the person go; of those to others about the person only that there was one stays. */
async function deleteMails(tx: Tx, candidateId: string, email: string): Promise<void> {
  const toPerson = [{ to: email }, { template: "address-changed" }];
  await tx.mailMessage.deleteMany({ where: { candidateId, OR: toPerson } });
  await tx.mailMessage.updateMany({
    where: { candidateId, status: "queued" },
    data: { status: "refused", failure: "De persoon is verwijderd" },
  });
  await tx.mailMessage.updateMany({
    where: { candidateId },
    data: {
      candidateId: null,
      subject: "Verwijderd",
      html: null,
      text: null,
      props: Prisma.DbNull,
    },
  });
}

/** Whether another profile or account has the address too: an application may make a second one. */
async function isSomebodyElses(
  tx: Tx,
  { id, accountId, email }: Pick<Person, "id" | "accountId" | "email">,
): Promise<boolean> {
  const profiles = await tx.candidate.count({ where: { email, id: { not: id } } });
  const accounts = await tx.account.count({ where: { email, id: { not: accountId ?? "" } } });
  return profiles + accounts > 0;
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
