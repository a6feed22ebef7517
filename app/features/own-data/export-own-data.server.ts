import { visibleTo } from "#app/features/candidates/policy.ts";
import { CONTACT_SELECT } from "#app/features/organisations/contacts/contact-columns.ts";
import { eventReason } from "#app/features/shortlists/event-reason.ts";
import { eventActor, eventText } from "#app/features/timeline/event-text.ts";
import { VIEW_VERBS } from "#app/features/timeline/record-views.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { hasFile } from "#app/platform/files.server.ts";
import { OWN_DATA_SELECT, type OwnData, VACATURE } from "./exported-columns.ts";
import { filePaths } from "./file-paths.ts";
import { listViews } from "./list-views.server.ts";

/** No address: a contact may be without one, and is not everybody's then. */
const NOBODY = "-";
/** More lines than a person ever gets: who asks for everything must not miss the last one. */
const ALL = 100_000;

/**
 * Everything stored about one candidate in a form that another system can read (AVG art. 15 and
 * 20); files by their path in the archive, `missing` when their bytes are not there. `NotFound` for
 * another's.
 */
export async function exportOwnData(actor: Actor, candidateId: string): Promise<OwnData> {
  return (await collectOwnData(actor, candidateId)).data;
}

/** The same, with the bytes that belong to it: each file's path in the archive and its key. */
export async function collectOwnData(actor: Actor, candidateId: string) {
  const found = await db().candidate.findFirst({
    where: { AND: [{ id: candidateId }, visibleTo(actor)] },
    select: OWN_DATA_SELECT,
  });
  if (!found) throw new NotFound();
  const { files: ownFiles, accountId, ...profile } = found;
  const proven = found.account?.emailVerified ? found.email : null;
  const files = [...ownFiles, ...(await listAttachments(proven))];
  const paths = filePaths(files.map(({ originalName }) => originalName));
  const kept = await Promise.all(
    files.map(async (file, at) => ({
      ...file,
      path: paths[at] ?? "",
      missing: !(await hasFile(file.storageKey)),
    })),
  );
  const data: OwnData = {
    ...profile,
    files: kept.map(({ storageKey: _, ...file }) => file),
    accountRequests: await listRequests(found.email, accountId),
    savedSearches: await listSearches(candidateId, found.email),
    enquiries: await listOwnEnquiries(proven),
    clientContacts: await listClientContacts(proven),
    mails: await listMails([found.email, found.account?.email ?? found.email]),
    views: (await listViews(actor, { candidateId, limit: ALL })).map(({ at, text }) => ({
      at,
      text,
    })),
    events: await listEvents(candidateId, accountId),
  };
  return { data, bytes: kept.filter(({ missing }) => !missing) };
}

/** What came by the contact form from an address that the account proved; anybody may fill in any other. */
function listOwnEnquiries(email: string | null) {
  return db().enquiry.findMany({
    where: { email: email ?? "" },
    orderBy: { sentAt: "desc" },
    select: {
      subject: true,
      name: true,
      email: true,
      phone: true,
      organisation: true,
      wantedRole: true,
      text: true,
      status: true,
      sentAt: true,
      doneAt: true,
    },
  });
}

/** Where a consultant wrote the same person down as somebody at a client. */
function listClientContacts(email: string | null) {
  return db().clientContact.findMany({
    where: { email: email ?? NOBODY },
    orderBy: { createdAt: "desc" },
    select: {
      ...CONTACT_SELECT,
      createdAt: true,
      organisation: { select: { name: true } },
    },
  });
}

async function listAttachments(email: string | null) {
  const files = await db().storedFile.findMany({
    where: { enquiry: { email: email ?? "" } },
    orderBy: { createdAt: "asc" },
    select: {
      storageKey: true,
      originalName: true,
      contentType: true,
      byteSize: true,
      createdAt: true,
    },
  });
  return files.map((file) => ({ ...file, application: null }));
}

/** What was asked with the person's address, or by the person, in the last day. */
function listRequests(email: string, accountId: string | null) {
  return db().accountRequest.findMany({
    where: { OR: [{ email }, { invitedBy: accountId ?? "" }] },
    orderBy: { createdAt: "desc" },
    select: { kind: true, email: true, name: true, organisation: true, createdAt: true },
  });
}

function listSearches(candidateId: string, email: string) {
  return db().savedSearch.findMany({
    where: { OR: [{ candidateId }, { email }] },
    orderBy: { createdAt: "desc" },
    select: {
      email: true,
      label: true,
      query: true,
      frequency: true,
      createdAt: true,
      confirmedAt: true,
      lastRunAt: true,
      sent: { orderBy: { sentAt: "desc" }, select: { sentAt: true, vacature: VACATURE } },
    },
  });
}

/** Mails to the person. The text of one that signs somebody in is left out: it holds a key. */
async function listMails(to: string[]) {
  const mails = await db().mailMessage.findMany({
    where: { to: { in: to } },
    orderBy: { createdAt: "desc" },
    select: {
      template: true,
      subject: true,
      text: true,
      sensitive: true,
      status: true,
      createdAt: true,
      sentAt: true,
    },
  });
  return mails.map(({ sensitive, text, ...mail }) => ({ ...mail, text: sensitive ? null : text }));
}

async function listEvents(candidateId: string, accountId: string | null) {
  const events = await db().event.findMany({
    where: {
      verb: { notIn: [...VIEW_VERBS] },
      OR: [
        { candidateId },
        ...(accountId
          ? [{ actorId: accountId }, { subjectKind: "account", subjectId: accountId }]
          : []),
      ],
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { at: true, verb: true, actorKind: true, reasonCode: true, vacatureId: true },
  });
  const vacatures = await db().vacature.findMany({
    where: { id: { in: events.flatMap(({ vacatureId }) => vacatureId ?? []) } },
    select: { id: true, ...VACATURE.select },
  });
  const byId = new Map(vacatures.map(({ id, ...vacature }) => [id, vacature]));
  return events.map(({ at, verb, actorKind, reasonCode, vacatureId }) => ({
    at,
    what: eventText(verb),
    who: eventActor(actorKind),
    reason: eventReason(verb, reasonCode),
    reasonCode,
    vacature: byId.get(vacatureId ?? "") ?? null,
  }));
}
