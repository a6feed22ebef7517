import { expect, test } from "vitest";
import { findFile } from "#app/features/applications/find-file.server.ts";
import { shareName } from "#app/features/applications/share-name.server.ts";
import { addClientContact } from "#app/features/organisations/contacts/add-client-contact.server.ts";
import { removeClientContact } from "#app/features/organisations/contacts/remove-client-contact.server.ts";
import { listViews } from "#app/features/own-data/list-views.server.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { findEmployerShortlist } from "#app/screens/employer/shortlist.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
  aReceivedFile,
  contactInput,
  saysYes,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo } from "#tests/support/traces.ts";
import { giveVerdict } from "../give-verdict.server.ts";
import { presentShortlist } from "../present-shortlist.server.ts";
import { recordShortlistViews } from "../record-shortlist-views.server.ts";
import { shortlistCandidate } from "../shortlist-candidate.server.ts";
import { findLinkHolder } from "./find-link-holder.server.ts";

withTestDatabase();

const DAY_MS = 86_400_000;
const NOBODY = "Niemand bij deze klant";

/** A client whom nobody acts for by an account, with a shortlist that is about to be presented. */
async function aQuietClient(email: string) {
  const [consultant, employer, candidate] = [
    await aConsultant(),
    await anEmployer(),
    await aCandidate(),
  ];
  const { organisationId } = employer;
  const { id: vacatureId } = await aPublishedVacature(employer);
  await db().member.deleteMany({ where: { organisationId } });
  const contact = { organisationId, ...contactInput({ email }) };
  const { id: clientContactId } = await addClientContact(consultant, contact);
  await db().vacature.update({ where: { id: vacatureId }, data: { clientContactId } });
  const listed = await shortlistCandidate(consultant, {
    vacatureId,
    candidateId: candidate.candidateId,
  });
  await saysYes(consultant, listed);
  const present = () => presentShortlist(consultant, { id: listed.shortlistId });
  return { consultant, candidate, clientContactId, present, ...listed };
}

async function mailedToken(to: string): Promise<string> {
  const mail = await db().mailMessage.findFirstOrThrow({
    where: { to, template: "shortlist-presented" },
  });
  expect(mail.sensitive).toBe(true);
  return /\/shortlist\/([\w-]+)/.exec(JSON.stringify(mail.props))?.[1] ?? "";
}

test("somebody without an account reads and judges the one shortlist of the mailed link", async () => {
  const [one, other] = [await aQuietClient("een@klant.example"), await aQuietClient("b@k.example")];
  await one.present();
  await other.present();
  const holder = await findLinkHolder(await mailedToken("een@klant.example"));
  if (!holder) throw new Error("The link does not work");
  const shortlist = await findEmployerShortlist(holder, one.shortlistId);
  expect(shortlist.entries.map(({ id, contact }) => [id, contact])).toEqual([[one.entryId, null]]);
  await recordShortlistViews(holder, shortlist);
  const [view] = await listViews(one.consultant, {
    candidateId: one.candidate.candidateId,
    limit: 1,
  });
  expect(view?.text).toContain("Van Vliet Advies");

  await expectRefusal(() => findEmployerShortlist(holder, other.shortlistId), "bestaat niet");
  const yes = { answer: "yes", reason: "skills", note: "" } as const;
  await expectRefusal(
    () => giveVerdict(holder, { ...yes, entryId: other.entryId }),
    "bestaat niet",
  );
  await giveVerdict(holder, { ...yes, entryId: one.entryId });
  expect(await mailsTo(one.candidate.email)).toContain("verdict-outcome");
  const judged = await db().event.findFirstOrThrow({ where: { verb: "give-verdict" } });
  expect([judged.actorKind, judged.actorId]).toEqual(["clientContact", one.clientContactId]);
});

test("the CV opens by the link once the person allows it, and not by another's", async () => {
  const [one, other] = [await aQuietClient("c@k.example"), await aQuietClient("d@k.example")];
  await one.present();
  await other.present();
  const [holder, stranger] = [
    await findLinkHolder(await mailedToken("c@k.example")),
    await findLinkHolder(await mailedToken("d@k.example")),
  ];
  if (!holder || !stranger) throw new Error("A link does not work");
  const { id: fileId } = await db().storedFile.create({
    data: {
      ...(await aReceivedFile("cv.txt", "Ervaring")),
      candidateId: one.candidate.candidateId,
      applicationId: one.applicationId,
    },
    select: { id: true },
  });
  await giveVerdict(holder, { entryId: one.entryId, answer: "yes", reason: "skills", note: "" });
  await expectRefusal(() => findFile(holder, fileId), "bestaat niet");
  await shareName(one.candidate, { id: one.applicationId, allow: true });
  expect(await findFile(holder, fileId)).toMatchObject({ originalName: "cv.txt" });
  await expectRefusal(() => findFile(stranger, fileId), "bestaat niet");
});

test("the link ends after two weeks, and when its holder is no longer at the client", async () => {
  const client = await aQuietClient("e@k.example");
  await client.present();
  const token = await mailedToken("e@k.example");
  shiftClock(13 * DAY_MS);
  expect(await findLinkHolder(token)).not.toBeNull();
  shiftClock(15 * DAY_MS);
  expect(await findLinkHolder(token)).toBeNull();
  shiftClock(0);
  await removeClientContact(client.consultant, { id: client.clientContactId });
  expect(await findLinkHolder(token)).toBeNull();
  expect(await findLinkHolder("zomaar-iets")).toBeNull();
});

test("a shortlist that nobody can read is not presented", async () => {
  const client = await aQuietClient("f@k.example");
  await db().clientContact.update({ where: { id: client.clientContactId }, data: { email: "" } });
  await expectRefusal(client.present, NOBODY);
  expect(await mailsTo(client.candidate.email)).not.toContain("candidate-proposed");
});
