import { expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import { aCandidate, aConsultant, PASSWORD } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { changeName } from "./change-name.server.ts";
import { changePassword, hasPassword } from "./change-password.server.ts";

withTestDatabase();

const NEW = "zes lange fietsen naar zee";

test("a job seeker's new name stands on the account and in the profile", async () => {
  const candidate = await aCandidate();
  await changeName(candidate, { name: "Jip van Elders" });
  const { name, account } = await db().candidate.findUniqueOrThrow({
    where: { id: candidate.candidateId },
    select: { name: true, account: { select: { name: true } } },
  });
  expect([name, account?.name]).toEqual(["Jip van Elders", "Jip van Elders"]);
});

test("a new name from an old page overwrites nothing", async () => {
  const consultant = await aConsultant();
  await expect(changeName(consultant, { name: "Bo Bos", seen: "oud" })).rejects.toThrow(
    /intussen/i,
  );
  const stored = await db().account.findUniqueOrThrow({ where: { id: consultant.accountId } });
  expect(stored.name).not.toBe("Bo Bos");
});

test("the password changes for who knows the one of now, ends every session and is told by mail", async () => {
  const candidate = await aCandidate();
  const { accountId, email } = candidate;
  await db().session.create({
    data: { userId: accountId, token: "een-sessie", expiresAt: new Date("2100-01-01") },
  });
  const hash = () => db().credential.findFirst({ where: { userId: accountId } });
  const before = (await hash())?.password;
  const wrong = changePassword(candidate, { currentPassword: "niet het goede", password: NEW });
  await expect(wrong).rejects.toThrow("klopt niet");
  const weak = changePassword(candidate, { currentPassword: PASSWORD, password: "wachtwoord123" });
  await expect(weak).rejects.toThrow(/raden|gemakkelijk|makkelijk/);
  expect((await hash())?.password).toBe(before);
  expect(await db().session.count({ where: { userId: accountId } })).toBe(1);

  await changePassword(candidate, { currentPassword: PASSWORD, password: NEW });
  expect(await db().session.count({ where: { userId: accountId } })).toBe(0);
  const again = changePassword(candidate, { currentPassword: PASSWORD, password: NEW });
  await expect(again).rejects.toThrow("klopt niet");
  const mails = await db().mailMessage.findMany({ where: { to: email } });
  expect(mails.map(({ template }) => template)).toContain("password-changed");
});

test("whoever signs in by mailed links only has no password to change", async () => {
  const candidate = await aCandidate();
  await db().credential.deleteMany({ where: { userId: candidate.accountId } });
  expect(await hasPassword(candidate.accountId)).toBe(false);
  const change = changePassword(candidate, { currentPassword: "", password: NEW });
  await expect(change).rejects.toThrow("klopt niet");
});
