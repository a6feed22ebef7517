import { expect, test } from "vitest";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { now, shiftClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { hasFile } from "#app/platform/files.server.ts";
import { aConsultant, anAccount, aReceivedFile, enquiryInput } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { countSpam } from "./count-spam.server.ts";
import { deleteEnquiry, endEnquiries } from "./delete-enquiry.server.ts";
import { findEnquiry } from "./find-enquiry.server.ts";
import { findEnquiryRoutes } from "./find-enquiry-routes.server.ts";
import { listEnquiries } from "./list-enquiries.server.ts";
import { moveEnquiry } from "./move-enquiry.server.ts";
import { refuseEnquiry } from "./refuse-enquiry.server.ts";
import { routeEnquiries } from "./route-enquiries.server.ts";
import { sendEnquiry } from "./send-enquiry.server.ts";

withTestDatabase();

const DAY_MS = 86_400_000;

async function sent(parts: Parameters<typeof enquiryInput>[0] = {}) {
  const asked = enquiryInput(parts);
  await sendEnquiry(ANONYMOUS, asked);
  const { id } = await db().enquiry.findFirstOrThrow({
    where: { email: asked.email },
    select: { id: true },
  });
  return { ...asked, id };
}

async function anAdmin() {
  const { id: accountId, email } = await anAccount("admin");
  return { kind: "admin", accountId, email } as const;
}

test("the confirmation and the colleague's mail hold nothing that was typed", async () => {
  const admin = await anAdmin();
  const name = "Koop goedkope horloges op elders.example";
  const { email, id } = await sent({ name, text: `${name} en nog meer` });
  const mails = await db().mailMessage.findMany({ where: { to: { in: [email, admin.email] } } });
  expect(mails.map(({ template }) => template).toSorted()).toEqual([
    "enquiry-arrived",
    "enquiry-received",
  ]);
  expect(JSON.stringify(mails.map(({ props }) => props))).not.toMatch(/horloges|elders/);
  expect(JSON.stringify(mails)).toContain(`/werk/berichten/${id}`);
});

test("an address that many forms name gets no more mail than its budget", async () => {
  const email = "slachtoffer@voorbeeld.example";
  for (let i = 0; i < 12; i++) await sendEnquiry(ANONYMOUS, enquiryInput({ email }));
  const queued = await db().mailMessage.count({ where: { to: email, status: "queued" } });
  expect([queued, await db().enquiry.count({ where: { email } })]).toEqual([8, 12]);
});

test("the same pressed twice is one enquiry, and the file of the second is not kept", async () => {
  const asked = enquiryInput({ file: await aReceivedFile("vraag.txt", "Eens") });
  expect(await sendEnquiry(ANONYMOUS, asked)).toEqual({ isNew: true });
  const before = await countTraces();
  const again = { ...asked, file: await aReceivedFile("vraag.txt", "Eens") };
  expect(await sendEnquiry(ANONYMOUS, again)).toEqual({ isNew: false });
  expect(await countTraces()).toEqual(before);
  const kept = await db().storedFile.findMany({ where: { enquiry: { email: asked.email } } });
  expect(kept.map(({ storageKey }) => storageKey)).toEqual([asked.file?.storageKey]);
});

test("a subject goes to its colleague, and to the admins when that one may no longer in", async () => {
  const admin = await anAdmin();
  const colleague = await aConsultant();
  const { seen } = await findEnquiryRoutes(admin);
  await routeEnquiries(admin, { press: colleague.accountId, seen });
  const { id } = await sent({ subject: "press" });
  expect(await mailsTo(colleague.email)).toEqual(["enquiry-arrived"]);
  expect(await findEnquiry(admin, id)).toMatchObject({ accountId: colleague.accountId });
  await db().account.update({ where: { id: colleague.accountId }, data: { disabledAt: now() } });
  await sent({ subject: "press" });
  expect(await mailsTo(colleague.email)).toEqual(["enquiry-arrived"]);
  expect(await mailsTo(admin.email)).toEqual(["enquiry-arrived"]);
  await expect(routeEnquiries(admin, { press: "niemand" })).rejects.toThrow("collega uit de lijst");
  await expect(routeEnquiries(admin, { press: "", seen })).rejects.toMatchObject({
    fields: { press: expect.stringContaining("Intussen is bewaard") },
  });
});

test("whoever takes an enquiry has it, and a colleague who looked before is told", async () => {
  const [first, second] = [await aConsultant(), await aConsultant()];
  const { id } = await sent();
  const { seen } = await findEnquiry(second, id);
  await moveEnquiry(first, { id, status: "taken", seen });
  await expect(moveEnquiry(second, { id, status: "taken", seen })).rejects.toThrow("intussen");
  await moveEnquiry(first, { id, status: "done" });
  expect(await findEnquiry(second, id)).toMatchObject({
    status: "done",
    accountId: first.accountId,
    doneAt: expect.any(Date),
  });
  const { enquiries } = await listEnquiries(second, { status: "done", page: 1 });
  expect(enquiries.map((one) => one.id)).toContain(id);
  expect(await verbsOf(id)).toEqual(["send-enquiry", "move-enquiry", "move-enquiry"]);
});

test("on request the enquiry, its attachment and its confirmation are gone", async () => {
  const consultant = await aConsultant();
  const file = await aReceivedFile("vraag.txt", "Weg ermee");
  const { id, email } = await sent({ file });
  await deleteEnquiry(consultant, { id });
  expect(await db().enquiry.count({ where: { id } })).toBe(0);
  expect(await hasFile(file.storageKey)).toBe(false);
  expect(await mailsTo(email)).toEqual([]);
  await expect(deleteEnquiry(consultant, { id })).rejects.toThrow("bestaat niet");
});

test("the clock deletes what was done for long and what is too old, with the bytes", async () => {
  const consultant = await aConsultant();
  const file = await aReceivedFile("vraag.txt", "Oud");
  const old = await sent({ file });
  shiftClock(-80 * DAY_MS);
  const done = await sent();
  await moveEnquiry(consultant, { id: done.id, status: "done" });
  shiftClock(0);
  const open = await sent();
  await db().enquiry.update({
    where: { id: old.id },
    data: { sentAt: new Date(now().getTime() - 400 * DAY_MS) },
  });
  const before = (days: number) => new Date(now().getTime() - days * DAY_MS);
  const clock = system("clock");
  expect(await endEnquiries(clock, { doneBefore: before(90), sentBefore: before(365) })).toBe(1);
  expect(await hasFile(file.storageKey)).toBe(false);
  expect(await endEnquiries(clock, { doneBefore: before(79), sentBefore: before(365) })).toBe(1);
  const left = await db().enquiry.findMany({ select: { id: true } });
  expect(left.map(({ id }) => id)).toContain(open.id);
  expect(left.map(({ id }) => id)).not.toContain(done.id);
});

test("spam is counted without keeping any of it", async () => {
  const admin = await anAdmin();
  const since = new Date(now().getTime() - 1);
  await expect(refuseEnquiry(ANONYMOUS)).rejects.toMatchObject({ field: "website" });
  await sent();
  expect(await countSpam(admin, since)).toEqual({ sent: 1, trapped: 1, limited: 0 });
});
