import { expect, test } from "vitest";
import { deleteCandidate } from "#app/features/retention/delete-candidate.server.ts";
import { type Actor, ANONYMOUS, system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { aCandidate, aConsultant, PASSWORD } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { answerRequest } from "../answer-request.server.ts";
import { askNewAddress } from "./ask-new-address.server.ts";
import { changeAddress } from "./change-address.server.ts";
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
  await expect(change).rejects.toThrow(NotFound);
});

/** Asks for another address, answers by mail, and gives the token of the link that was mailed there. */
async function offered(actor: Actor, email: string, currentPassword = PASSWORD) {
  await askNewAddress(actor, { email, currentPassword });
  const asked = await db().accountRequest.findFirst({
    where: { email, answeredAt: null },
    select: { id: true },
  });
  await answerRequest(system("test"), { id: asked?.id ?? "" });
  const mail = await db().mailMessage.findFirst({
    where: { to: email },
    orderBy: { createdAt: "desc" },
    select: { template: true, props: true },
  });
  const token = /e-mailadres\/([\w-]+)/.exec(JSON.stringify(mail?.props))?.[1] ?? "";
  return { template: mail?.template, token };
}

test("another address counts once its mailbox says so, takes the person's things along, and the old one is told", async () => {
  const candidate = await aCandidate();
  const { accountId, candidateId, email: old } = candidate;
  const email = `nieuw-${old}`;
  await db().savedSearch.create({
    data: { email: old, query: "q=planner", label: "planner", frequency: "daily", stopKey: old },
  });
  const wrong = askNewAddress(candidate, { email, currentPassword: "niet het goede" });
  await expect(wrong).rejects.toThrow("klopt niet");

  const first = await offered(candidate, email);
  const { token, template } = await offered(candidate, email);
  expect(template).toBe("confirm-new-address");
  await expect(changeAddress(ANONYMOUS, first)).rejects.toThrow(/link/);
  const account = () => db().account.findUniqueOrThrow({ where: { id: accountId } });
  expect((await account()).email).toBe(old);

  await changeAddress(ANONYMOUS, { token });
  expect((await account()).email).toBe(email);
  const profile = await db().candidate.findUniqueOrThrow({ where: { id: candidateId } });
  expect(profile.email).toBe(email);
  expect(await db().savedSearch.count({ where: { email } })).toBe(1);
  const told = await db().mailMessage.findMany({ where: { to: old } });
  expect(told.map(({ template }) => template)).toEqual(["address-changed"]);
  await expect(changeAddress(ANONYMOUS, { token })).rejects.toThrow(/link/);

  await deleteCandidate(candidate, { candidateId });
  const kept = await db().mailMessage.findMany({ where: { to: { in: [old, email] } } });
  expect(kept).toEqual([]);
});

test("an address that has an account changes nothing, and only its mailbox hears of it", async () => {
  const [candidate, other] = [await aCandidate(), await aConsultant()];
  const { template, token } = await offered(candidate, other.email);
  expect(template).toBe("existing-account");
  expect(token).toBe("");
});

test("an address that somebody else proved meanwhile is refused", async () => {
  const candidate = await aCandidate();
  const email = `later-${candidate.email}`;
  const { token } = await offered(candidate, email);
  await db().account.create({ data: { email, name: "Een ander", audience: "candidate" } });
  await expect(changeAddress(ANONYMOUS, { token })).rejects.toThrow("al een account");
});
