import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { aConsultant, anAccount } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { openMail } from "./mail.server.ts";
import { findMail, findMailAlarm, listMails } from "./mailbox.server.ts";
import { resendService } from "./resend-service.server.ts";

withTestDatabase();

const START = Date.parse("2026-01-01T00:00:00Z");

async function anAdmin() {
  return { kind: "admin" as const, accountId: (await anAccount("admin")).id };
}

/** A mail as it lies there; `minute` says which came later. */
function aMail(minute: number, parts: Record<string, unknown> = {}) {
  return db().mailMessage.create({
    data: {
      to: "sam@voorbeeld.example",
      template: "stage-changed",
      subject: `Bericht ${minute}`,
      text: "Tekst",
      html: "<p>Tekst</p>",
      props: {},
      status: "stored",
      createdAt: new Date(START + minute * 60_000),
      ...parts,
    },
    select: { id: true },
  });
}

test("mails come newest first, fifty on a page, and the last page says that it is", async () => {
  const admin = await anAdmin();
  for (let minute = 0; minute < 51; minute++) await aMail(minute, { to: "veel@voorbeeld.example" });
  const page = (number: number) => listMails(admin, { page: number, search: "VEEL@" });
  const first = await page(1);
  expect(first.mails).toHaveLength(50);
  expect(first.mails[0]?.subject).toBe("Bericht 50");
  expect(first.hasMore).toBe(true);
  const second = await page(2);
  expect(second.mails.map(({ subject }) => subject)).toEqual(["Bericht 0"]);
  expect(second.hasMore).toBe(false);
  await db().mailMessage.deleteMany({ where: { subject: "Bericht 0" } });
  expect((await page(1)).hasMore).toBe(false);
});

test("a search looks in address and subject, in capitals or not", async () => {
  const admin = await anAdmin();
  await aMail(1, { to: "zoek@voorbeeld.example", subject: "Eén" });
  await aMail(2, { subject: "Over ZOEKEN" });
  const { mails } = await listMails(admin, { page: 1, search: "zoek" });
  expect(mails.map(({ subject }) => subject)).toEqual(["Over ZOEKEN", "Eén"]);
});

test("what the service answers to a waiting mail is an alarm, of the last one; a mail that went is none", async () => {
  const admin = await anAdmin();
  await aMail(1, { status: "stored", failure: "toen" });
  await aMail(2, { status: "queued", failure: null });
  expect(await findMailAlarm(admin)).toBeNull();
  await aMail(3, { status: "queued", failure: "sleutel fout" });
  await aMail(4, { status: "queued", failure: "adres fout" });
  expect(await findMailAlarm(admin)).toBe("adres fout");
});

test("a mail is read whole, but for what signs in by a mail service", async () => {
  const admin = await anAdmin();
  const plain = await aMail(1);
  const secret = await aMail(2, { sensitive: true });
  expect((await findMail(admin, secret.id)).text).toBe("Tekst");
  openMail({ service: resendService({ apiKey: "of nobody" }), from: "post@voorbeeld.example" });
  expect((await findMail(admin, plain.id)).text).toBe("Tekst");
  expect((await findMail(admin, secret.id)).text).toBeNull();
  openMail({ service: null, from: "" });
  await expect(findMail(admin, randomUUID())).rejects.toThrow(NotFound);
});

test("only an admin reads mail", async () => {
  for (const actor of [await aConsultant(), system("test")]) {
    await expect(listMails(actor, { page: 1, search: "" })).rejects.toThrow(NotFound);
    await expect(findMailAlarm(actor)).rejects.toThrow(NotFound);
  }
});
