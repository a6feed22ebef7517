import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { askPermission } from "#app/features/applications/permission/ask-permission.server.ts";
import { bringInCandidate } from "#app/features/candidates/brought-in/bring-in-candidate.server.ts";
import { draftArticle } from "#app/features/content/draft-article.server.ts";
import { publishArticle } from "#app/features/content/publish-article.server.ts";
import { sendEnquiry } from "#app/features/enquiries/send-enquiry.server.ts";
import { addOrganisation } from "#app/features/organisations/add-organisation.server.ts";
import { addClientContact } from "#app/features/organisations/contacts/add-client-contact.server.ts";
import { enterPay } from "#app/features/pay/enter-pay.server.ts";
import { syncPlaces } from "#app/features/places/sync-places.server.ts";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { syncTaxonomy } from "#app/features/taxonomy/sync-taxonomy.server.ts";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { type Actor, ANONYMOUS } from "#app/platform/actor.ts";
import { openDeletionList } from "#app/platform/backup/deletion-list.server.ts";
import { lockDataDir } from "#app/platform/data-dir/data-lock.server.ts";
import { db, openDatabase } from "#app/platform/db.server.ts";
import { keepFile, openFiles, receiveFile } from "#app/platform/files.server.ts";
import { applyMigrations } from "#app/platform/migrate.server.ts";
import { closeQueue, openQueue } from "#app/platform/queue.server.ts";
import { openSite } from "#app/platform/site.server.ts";
import { enterInventedWages } from "#prisma/seed/enter-wages.ts";
import {
  aCandidate,
  aConsultant,
  aDraft,
  anAccount,
  anEmployer,
  aPublishedVacature,
  aReceivedFile,
  articleInput,
  broughtInInput,
  contactInput,
  enquiryInput,
  payInput,
} from "../support/builders.ts";
import { startServer } from "../support/demo-server.ts";

type Owned = Record<"A" | "B", string>;
type Names = Awaited<ReturnType<typeof tell>>;
/** A data directory in which the world was told, never to be opened itself, and the names of what is in it. */
export type ToldWorld = { folder: string; names: Names };

/** Tells the world: two candidates, two employers, a consultant and an admin, each with something of their own. */
export async function tellAccessWorld(): Promise<ToldWorld> {
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-access-"));
  const lock = lockDataDir(folder);
  const database = await openDatabase({ kind: "pglite", directory: folder });
  await applyMigrations(database, "prisma/migrations");
  await syncTaxonomy();
  await syncPlaces();
  openSite({ url: "http://localhost", version: "test" });
  await openFiles(folder);
  openDeletionList("only-for-tests-only-for-tests-only");
  await openQueue(ALL_JOBS);
  await enterInventedWages();
  const names = await tell();
  await closeQueue();
  await database.close();
  lock.release();
  return { folder, names };
}

/** A running server on a copy of the told world. */
export async function openAccessWorld({ folder, names }: ToldWorld) {
  const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-access-"));
  cpSync(folder, dataDir, { recursive: true });
  const server = await startServer(dataDir, { DEMO: "off" });
  const close = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: server.url, dataDir, stop: server.stop, ...names, close };
}

async function tell() {
  const consultant = await aConsultant();
  const admin = await anAccount("admin", "Bea Beheer");
  const candidates = { A: await aCandidate(), B: await aCandidate() };
  const employers = { A: await anEmployer(), B: await anEmployer() };
  const published = {
    A: await aPublishedVacature(employers.A),
    B: await aPublishedVacature(employers.B),
  };
  const drafts = { A: await aDraft(employers.A), B: await aDraft(employers.B) };
  const submitted = await aDraft(employers.A);
  const applications: Owned = {
    A: await applied(candidates.A, published.A.slug),
    B: await applied(candidates.B, published.B.slug),
  };
  const shortlistA = await presented(consultant, published.A.id, candidates.A, applications.A);
  const shortlistB = await presented(consultant, published.B.id, candidates.B, applications.B);
  await giveVerdict(employers.A, {
    entryId: shortlistA.entryId,
    answer: "yes",
    reason: "skills",
    note: "",
  });
  const waiting = {
    A: await applied(candidates.A, published.B.slug),
    B: await applied(candidates.B, published.A.slug),
  };
  const later = {
    A: await aPublishedVacature(employers.A),
    B: await aPublishedVacature(employers.B),
  };
  const questions = {
    A: await askedAbout(consultant, later.A.id, candidates.A),
    B: await askedAbout(consultant, later.B.id, candidates.B),
  };
  const { id: unaskedVacature } = await aPublishedVacature(employers.A);
  const unasked = {
    vacatureId: unaskedVacature,
    ...(await shortlistCandidate(consultant, {
      vacatureId: unaskedVacature,
      candidateId: candidates.B.candidateId,
    })),
  };
  const { candidateId: broughtIn } = await bringInCandidate(consultant, broughtInInput());
  const editor: Actor = { kind: "admin", accountId: admin.id };
  const posts = {
    A: await draftArticle(editor, articleInput({ slug: "een-dag-op-kantoor" })),
    B: await draftArticle(editor, articleInput({ slug: "nog-niet-klaar" })),
  };
  await publishArticle(editor, { id: posts.A.id, at: null });
  const mail = await db().mailMessage.findFirstOrThrow({ select: { id: true } });
  return {
    emails: {
      candidateA: candidates.A.email,
      candidateB: candidates.B.email,
      employerA: employers.A.email,
      employerB: employers.B.email,
      consultant: consultant.email,
      admin: admin.email,
    },
    candidates: { A: candidates.A.candidateId, B: candidates.B.candidateId },
    slugs: { published: published.A.slug, draft: drafts.A.slug },
    drafts: idsOf(drafts),
    published: idsOf(published),
    submitted: submitted.id,
    applications,
    waiting,
    questions,
    unasked,
    broughtIn,
    shortlists: { A: shortlistA.shortlistId, B: shortlistB.shortlistId },
    entries: { A: shortlistA.entryId, B: shortlistB.entryId },
    files: {
      A: await fileOf(candidates.A.candidateId, applications.A),
      B: await fileOf(candidates.B.candidateId, applications.B),
    },
    cvs: {
      A: await fileOf(candidates.A.candidateId, null),
      B: await fileOf(candidates.B.candidateId, null),
    },
    posts: { id: posts.A.id, published: "een-dag-op-kantoor", draft: "nog-niet-klaar" },
    mail: mail.id,
    account: candidates.B.accountId,
    enquiry: await asked(),
    ...(await aClientWithContact(consultant)),
    payEntry: await enterPay({ kind: "admin", accountId: admin.id }, payInput()),
    spare: (await anAccount("consultant")).id,
  };
}

async function aClientWithContact(consultant: Actor) {
  const { id: client } = await addOrganisation(consultant, {
    name: "Kompasroos",
    sector: "dienstverlening",
  });
  const { id: otherClient } = await addOrganisation(consultant, {
    name: "Kompasroos B.V.",
    sector: "dienstverlening",
    isOther: "ja",
  });
  const contact = await addClientContact(consultant, { organisationId: client, ...contactInput() });
  return { client, otherClient, contact: contact.id };
}

async function applied(candidate: Actor, slug: string): Promise<string> {
  const { applicationId } = await applyWithProfile(candidate, {
    slug,
    motivation: "Dit wil ik graag doen.",
    shareName: true,
  });
  return applicationId;
}

async function presented(
  consultant: Actor,
  vacatureId: string,
  { candidateId }: { candidateId: string },
  applicationId: string,
) {
  await openApplication(consultant, { id: applicationId });
  const listed = await shortlistCandidate(consultant, { vacatureId, candidateId });
  await presentShortlist(consultant, { id: listed.shortlistId });
  return listed;
}

async function askedAbout(
  consultant: Actor,
  vacatureId: string,
  { candidateId }: { candidateId: string },
): Promise<string> {
  const { applicationId: id } = await shortlistCandidate(consultant, { vacatureId, candidateId });
  await askPermission(consultant, { id });
  return id;
}

async function fileOf(candidateId: string, applicationId: string | null): Promise<string> {
  const received = await receiveFile(Readable.from(["Werkervaring\n"]), "cv.txt");
  const kept = await keepFile(received, "text/plain; charset=utf-8");
  const { id } = await db().storedFile.create({
    data: { ...kept, candidateId, applicationId },
    select: { id: true },
  });
  return id;
}

async function asked(): Promise<string> {
  const file = await aReceivedFile("bijlage.txt", "Onze vraag");
  const { email, ...rest } = enquiryInput({ file });
  await sendEnquiry(ANONYMOUS, { email, ...rest });
  const { id } = await db().enquiry.findFirstOrThrow({ where: { email }, select: { id: true } });
  return id;
}

function idsOf(rows: Record<"A" | "B", { id: string }>): Owned {
  return { A: rows.A.id, B: rows.B.id };
}
