import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { confirmAddress } from "#app/features/candidates/confirm-address.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { aConsultant, anAccount, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { disableAccount } from "./disable-account.server.ts";
import { inviteAccount } from "./invite-account.server.ts";
import { createOneTimeToken } from "./one-time-link.server.ts";
import { renewInvitation } from "./renew-invitation.server.ts";
import { requestPassword } from "./request-password.server.ts";
import { requestSignInLink } from "./request-sign-in-link.server.ts";
import { setPassword } from "./set-password.server.ts";
import { signInByLink } from "./sign-in-by-link.server.ts";

withTestDatabase();

const PASSWORD = "een-zin-om-te-onthouden";

async function anAdmin() {
  const { id } = await anAccount("admin");
  return { kind: "admin" as const, accountId: id };
}

test("only an admin invites a colleague, whose link sets a password once", async () => {
  const [admin, consultant] = [await anAdmin(), await aConsultant()];
  const input = {
    name: "Nieuw",
    email: `${randomUUID()}@voorbeeld.example`,
    audience: "consultant",
  } as const;
  await expectRefusal(() => inviteAccount(consultant, input), "geen toegang");
  const { accountId, setupUrl } = await inviteAccount(admin, input);
  expect(await mailsTo(input.email)).toEqual(["invitation"]);
  await expectRefusal(() => inviteAccount(admin, input), "account");
  const token = setupUrl.split("/").at(-1) ?? "";
  await setPassword(ANONYMOUS, { token, password: PASSWORD });
  await expectRefusal(() => setPassword(ANONYMOUS, { token, password: PASSWORD }), "link");
  expect(await verbsOf(accountId)).toEqual(["invite-account", "set-password"]);
});

test("a fresh invitation makes the earlier link worthless", async () => {
  const [admin, employer] = [await anAdmin(), await anEmployer()];
  const email = `${randomUUID()}@voorbeeld.example`;
  const invited = await inviteAccount(admin, { name: "Nieuw", email, audience: "consultant" });
  const { accountId } = invited;
  await expectRefusal(() => renewInvitation(employer, { accountId }), "bestaat niet");
  await renewInvitation(admin, { accountId });
  const token = invited.setupUrl.split("/").at(-1) ?? "";
  await expectRefusal(() => setPassword(ANONYMOUS, { token, password: PASSWORD }), "link");
  expect(await verbsOf(accountId)).toEqual(["invite-account", "renew-invitation"]);
});

test("a new password ends every session of the account", async () => {
  const { id } = await anAccount("candidate");
  const in1Hour = new Date(Date.now() + 3_600_000);
  await db().session.create({ data: { userId: id, token: randomUUID(), expiresAt: in1Hour } });
  const token = await transaction((tx) => createOneTimeToken(tx, "set-password", id));
  await setPassword(ANONYMOUS, { token, password: PASSWORD });
  expect(await db().session.count({ where: { userId: id } })).toBe(0);
});

test("a forgotten password is mailed to who has an account, and nothing happens for who has none", async () => {
  const { id, email } = await anAccount("candidate");
  await requestPassword(ANONYMOUS, { email });
  expect(await mailsTo(email)).toEqual(["reset-password"]);
  expect(await verbsOf(id)).toEqual(["request-password"]);
  const before = await countTraces();
  await requestPassword(ANONYMOUS, { email: "niemand@voorbeeld.example" });
  expect(await countTraces()).toEqual(before);
});

test("an address is confirmed once by its link, and a link of another kind does not confirm it", async () => {
  const { id } = await anAccount("candidate");
  const other = await transaction((tx) => createOneTimeToken(tx, "set-password", id));
  await expectRefusal(() => confirmAddress(ANONYMOUS, { token: other }), "link");
  const token = await transaction((tx) => createOneTimeToken(tx, "verify-address", id));
  await confirmAddress(ANONYMOUS, { token });
  await expectRefusal(() => confirmAddress(ANONYMOUS, { token }), "link");
  expect(await verbsOf(id)).toEqual(["confirm-address"]);
});

test("an admin closes and reopens an account, but not the own one", async () => {
  const [admin, { id }] = [await anAdmin(), await anAccount("employer")];
  const close = { accountId: id, disabled: true };
  await expectRefusal(async () => disableAccount(await aConsultant(), close), "geen toegang");
  const own = { accountId: admin.accountId, disabled: true };
  await expectRefusal(() => disableAccount(admin, own), "eigen account");
  const missing = { accountId: randomUUID(), disabled: true };
  await expectRefusal(() => disableAccount(system("test"), missing), "bestaat niet");
  await disableAccount(admin, close);
  await disableAccount(admin, { accountId: id, disabled: false });
  expect(await verbsOf(id)).toEqual(["disable-account", "enable-account"]);
});

test("a job seeker with a proven address gets a link that signs in once", async () => {
  const { id, email } = await anAccount("candidate");
  await requestSignInLink(ANONYMOUS, { email });
  expect(await mailsTo(email)).toEqual(["sign-in-link"]);
  const token = await transaction((tx) => createOneTimeToken(tx, "sign-in", id));
  expect(await signInByLink(ANONYMOUS, { token })).toEqual({ accountId: id });
  await expectRefusal(() => signInByLink(ANONYMOUS, { token }), "gebruikt");
  expect(await verbsOf(id)).toEqual(["request-sign-in", "sign-in-by-link"]);
});

test("unknown, unproven and closed accounts, employers and the bureau get no link", async () => {
  const unproven = await anAccount("candidate");
  await db().account.update({ where: { id: unproven.id }, data: { emailVerified: false } });
  const closed = await anAccount("candidate");
  await db().account.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
  const others = [unproven, closed, await anEmployer(), await aConsultant()];
  const before = await countTraces();
  for (const { email } of [{ email: "niemand@voorbeeld.example" }, ...others]) {
    await requestSignInLink(ANONYMOUS, { email });
  }
  expect(await countTraces()).toEqual(before);
});

test("a link for signing in works an hour, and not for an account closed since", async () => {
  const { id } = await anAccount("candidate");
  const token = await transaction((tx) => createOneTimeToken(tx, "sign-in", id));
  shiftClock(3_600_000 + 1000);
  try {
    await expectRefusal(() => signInByLink(ANONYMOUS, { token }), "verlopen");
  } finally {
    shiftClock(0);
  }
  const fresh = await transaction((tx) => createOneTimeToken(tx, "sign-in", id));
  await db().account.update({ where: { id }, data: { disabledAt: new Date() } });
  await expectRefusal(() => signInByLink(ANONYMOUS, { token: fresh }), "niet inloggen");
});
