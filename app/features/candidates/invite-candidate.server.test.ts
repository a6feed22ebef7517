import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { setPassword } from "#app/features/accounts/set-password.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { aCandidate, aConsultant, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { inviteCandidate } from "./invite-candidate.server.ts";

withTestDatabase();

async function aPersonWithoutAccount() {
  const email = `${randomUUID()}@voorbeeld.example`;
  const { id } = await db().candidate.create({
    data: { name: "Kim Proef", email },
    select: { id: true },
  });
  return { candidateId: id, email };
}

test("the bureau gives a candidate an account on the own profile, whose mailed link opens it", async () => {
  const { candidateId, email } = await aPersonWithoutAccount();
  const { accountId, setupUrl } = await inviteCandidate(await aConsultant(), { candidateId });
  const { account } = await db().candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: { account: true },
  });
  expect(account).toMatchObject({ id: accountId, email, audience: "candidate", name: "Kim Proef" });
  expect(account?.emailVerified).toBe(false);
  expect(await mailsTo(email)).toEqual(["invitation"]);
  expect(await verbsOf(candidateId)).toEqual(["invite-candidate"]);
  expect(await db().change.count({ where: { kind: "candidate", id: candidateId } })).toBe(1);
  const token = setupUrl.slice(setupUrl.lastIndexOf("/") + 1);
  const password = "een-zin-om-te-onthouden";
  expect(await setPassword(ANONYMOUS, { token, password })).toEqual({ accountId });
});

test("who has an account is not given another, under the same address or a new one", async () => {
  const consultant = await aConsultant();
  const candidate = await aCandidate();
  await expectRefusal(() => inviteCandidate(consultant, candidate), "al een account");
  const email = `${randomUUID()}@voorbeeld.example`;
  await db().candidate.update({ where: { id: candidate.candidateId }, data: { email } });
  await expectRefusal(() => inviteCandidate(consultant, candidate), "heeft al een account");
  expect(await db().account.count({ where: { email } })).toBe(0);
});

test("nobody outside the bureau invites, and nobody who is not there is invited", async () => {
  const person = await aPersonWithoutAccount();
  for (const actor of [await anEmployer(), await aCandidate(), ANONYMOUS])
    await expectRefusal(async () => inviteCandidate(actor, person), "bestaat niet");
  const nobody = { candidateId: randomUUID() };
  await expectRefusal(async () => inviteCandidate(await aConsultant(), nobody), "bestaat niet");
});
