import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stopSearch } from "#app/features/alerts/stop-search.server.ts";
import { removeCv } from "#app/features/candidates/cvs/remove-cv.server.ts";
import { deleteEnquiry } from "#app/features/enquiries/delete-enquiry.server.ts";
import { sendEnquiry } from "#app/features/enquiries/send-enquiry.server.ts";
import { addClientContact } from "#app/features/organisations/contacts/add-client-contact.server.ts";
import { removeClientContact } from "#app/features/organisations/contacts/remove-client-contact.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { keepDeletions } from "#app/platform/backup/deletion-list.server.ts";
import { db } from "#app/platform/db.server.ts";
import { filesRoot } from "#app/platform/files.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aStoredFile,
  contactInput,
  enquiryInput,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { deleteCandidate } from "./delete-candidate.server.ts";
import { replayDeletions } from "./replay-deletions.server.ts";

withTestDatabase();

const RESTORE = system("restore");

async function aSearch(candidateId: string, email: string) {
  return db().savedSearch.create({
    data: {
      candidateId,
      email,
      query: "q=planner",
      label: "planner",
      frequency: "daily",
      stopKey: email,
    },
    select: { id: true, stopKey: true },
  });
}

/** What an older backup brings back: the row as it was, and no list in the database. */
async function bringBack(candidate: { candidateId: string; email: string }): Promise<void> {
  const { candidateId, email } = candidate;
  await db().candidate.create({ data: { id: candidateId, name: "Jip Jansen", email } });
  await db().deletion.deleteMany({});
}

test("who was deleted after a backup is deleted again when it comes back, and others stay", async () => {
  const gone = await aCandidate();
  const stays = await aCandidate();
  await deleteCandidate(gone, { candidateId: gone.candidateId });
  await keepDeletions();
  await bringBack(gone);
  expect(await replayDeletions(RESTORE)).toBe(1);
  expect(await db().candidate.count({ where: { id: gone.candidateId } })).toBe(0);
  expect(await db().candidate.count({ where: { id: stays.candidateId } })).toBe(1);
  expect(await replayDeletions(RESTORE)).toBe(0);
});

test("who stands behind a thousand others is found too", async () => {
  const gone = await aCandidate();
  await deleteCandidate(gone, { candidateId: gone.candidateId });
  await keepDeletions();
  await bringBack(gone);
  const others = Array.from({ length: 1000 }, (_, i) => `0000-${i}`);
  await db().candidate.createMany({
    data: others.map((id) => ({ id, name: "Jip Jansen", email: `${id}@voorbeeld.example` })),
  });
  expect(await replayDeletions(RESTORE)).toBe(1);
  expect(await db().candidate.count({ where: { id: gone.candidateId } })).toBe(0);
  expect(await db().candidate.count({ where: { id: { in: others } } })).toBe(1000);
  await db().candidate.deleteMany({ where: { id: { in: others } } });
});

test("a stopped search and a removed CV do not come back either", async () => {
  const person = await aCandidate();
  const search = await aSearch(person.candidateId, person.email);
  const kept = await aStoredFile(person.candidateId, "cv.txt", "CV");
  const file = await db().storedFile.findFirstOrThrow({ where: { storageKey: kept.storageKey } });
  await stopSearch(person, { stopKey: search.stopKey });
  await removeCv(person, { id: file.id });
  await keepDeletions();
  await db().savedSearch.create({ data: { ...search, ...searchOf(person) } });
  await db().storedFile.create({ data: file });
  const other = await aStoredFile(person.candidateId, "brief.txt", "Brief");
  await replayDeletions(RESTORE);
  const jobs = await db().$queryRaw<{ data: unknown }[]>`
    SELECT data FROM pgboss.job WHERE name = 'remove-files' ORDER BY created_on DESC, id DESC LIMIT 1`;
  expect(JSON.stringify(jobs)).toContain(kept.storageKey);
  expect(JSON.stringify(jobs)).not.toContain(other.storageKey);
  expect(await db().storedFile.count({ where: { storageKey: other.storageKey } })).toBe(1);
  expect(await db().savedSearch.count({ where: { id: search.id } })).toBe(0);
  expect(await db().storedFile.count({ where: { id: file.id } })).toBe(0);
  expect(await db().candidate.count({ where: { id: person.candidateId } })).toBe(1);
});

test("an enquiry that was deleted does not come back, nor one of somebody who deleted everything", async () => {
  const [consultant, person] = [await aConsultant(), await aCandidate()];
  const others = enquiryInput();
  await sendEnquiry(ANONYMOUS, others);
  await sendEnquiry(person, enquiryInput({ email: person.email }));
  const before = await db().enquiry.findMany();
  const [asked] = before.filter(({ email }) => email === others.email);
  await deleteEnquiry(consultant, { id: asked?.id ?? "" });
  await deleteCandidate(person, { candidateId: person.candidateId });
  expect(await db().enquiry.count()).toBe(0);
  await keepDeletions();
  await db().enquiry.createMany({ data: before });
  await replayDeletions(RESTORE);
  expect(await db().enquiry.count()).toBe(0);
});

test("the list names nobody: keyed hashes and days, readable for its owner only", async () => {
  const person = await aCandidate();
  await deleteCandidate(person, { candidateId: person.candidateId });
  await keepDeletions();
  const text = readFileSync(join(filesRoot(), "deletions.list"), "utf8");
  expect(text).toMatch(/^([0-9a-f]{64} \S+\n)+$/);
  expect(text).not.toContain(person.candidateId);
  const rows = await db().deletion.findMany();
  expect(JSON.stringify(rows)).not.toContain(person.candidateId);
});

function searchOf({ candidateId, email }: { candidateId: string; email: string }) {
  return { candidateId, email, query: "q=planner", label: "planner", frequency: "daily" } as const;
}

test("a contact at a client who was removed does not come back, nor one who deleted everything", async () => {
  const [person, consultant, employer] = [
    await aCandidate(),
    await aConsultant(),
    await anEmployer(),
  ];
  const { organisationId } = employer;
  const removed = await addClientContact(consultant, { organisationId, ...contactInput() });
  await addClientContact(consultant, { organisationId, ...contactInput({ email: person.email }) });
  const stays = await addClientContact(consultant, { organisationId, ...contactInput() });
  const before = await db().clientContact.findMany({ where: { organisationId } });
  await removeClientContact(consultant, { id: removed.id });
  await deleteCandidate(person, person);
  const left = async () =>
    (await db().clientContact.findMany({ where: { organisationId } })).map(({ id }) => id);
  expect(await left()).toEqual([stays.id]);
  await keepDeletions();
  const gone = before.filter(({ id }) => id !== stays.id);
  await db().clientContact.createMany({ data: gone });
  await replayDeletions(RESTORE);
  expect(await left()).toEqual([stays.id]);
});
