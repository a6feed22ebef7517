import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openCandidateAccount } from "#app/features/candidates/open-candidate-account.server.ts";
import { inviteColleague } from "#app/features/organisations/invite-colleague.server.ts";
import { openEmployerAccount } from "#app/features/organisations/open-employer-account.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { aConsultant, anAccount, anEmployer } from "#tests/support/builders.ts";
import { anOpening, answerRequests, linkWordOf } from "#tests/support/openings.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { disableAccount } from "./disable-account.server.ts";
import { inviteAccount } from "./invite-account.server.ts";
import { createOneTimeToken, findSignInLink } from "./one-time-link.server.ts";
import { renewInvitation } from "./renew-invitation.server.ts";
import { requestPassword } from "./request-password.server.ts";
import { requestSignInLink } from "./request-sign-in-link.server.ts";
import { signInByLink } from "./sessions/sign-in-by-link.server.ts";
import { setPassword } from "./set-password.server.ts";

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
  await answerRequests();
  expect(await mailsTo(email)).toEqual(["reset-password"]);
  expect(await verbsOf(id)).toEqual(["request-password"]);
  await requestPassword(ANONYMOUS, { email: "niemand@voorbeeld.example" });
  await answerRequests();
  expect(await mailsTo("niemand@voorbeeld.example")).toEqual([]);
  expect(await db().accountRequest.count({ where: { email: "niemand@voorbeeld.example" } })).toBe(
    0,
  );
});

const fresh = () => `${randomUUID()}@voorbeeld.example`;
const JIP = { audience: "candidate", name: "Jip de Wit" } as const;
const SHOP = {
  audience: "employer",
  name: "Sam Kok",
  organisation: "Kok Advies",
  sector: "dienstverlening",
} as const;

test("asking for an account makes none until the mailed link is opened with a password of its owner", async () => {
  const email = fresh();
  const token = await anOpening({ ...JIP, email });
  expect(await db().account.count({ where: { email } })).toBe(0);
  await expectRefusal(() => openCandidateAccount(ANONYMOUS, { token, password: "kort" }), "raden");
  const opened = await openCandidateAccount(ANONYMOUS, { token, password: PASSWORD });
  const account = await db().account.findUniqueOrThrow({ where: { email } });
  expect(account).toMatchObject({ id: opened.accountId, name: "Jip de Wit", emailVerified: true });
  expect(await verbsOf(account.id)).toEqual(["confirm-address"]);
  expect(await verbsOf(opened.candidateId)).toEqual(["register-candidate"]);
  const mark = { kind: "candidate", id: opened.candidateId };
  expect(await db().change.count({ where: mark })).toBe(1);
  const again = { token, password: PASSWORD };
  await expectRefusal(() => openCandidateAccount(ANONYMOUS, again), "gebruikt");
});

test("a password of the own name, or one that everybody uses, is refused and the link stays", async () => {
  const email = fresh();
  const token = await anOpening({ ...JIP, name: "Annelies Vermeulen", email });
  const weak = ["AnneliesVermeulen", "welkom12345678", "qwertyuiop1234", email];
  for (const password of weak) {
    await expectRefusal(() => openCandidateAccount(ANONYMOUS, { token, password }), "raden");
  }
  await openCandidateAccount(ANONYMOUS, { token, password: PASSWORD });
});

test("a known address gets a mail about its account, and nothing is made", async () => {
  const { email } = await anAccount("candidate");
  expect(await anOpening({ ...SHOP, email })).toBe("");
  expect(await mailsTo(email)).toEqual(["existing-account"]);
  expect(await db().accountRequest.count({ where: { email } })).toBe(0);
});

test("what others tied to an address yields to whoever proves it", async () => {
  const [employer, admin, email] = [await anEmployer(), await anAdmin(), fresh()];
  const earlier = await anOpening({ ...SHOP, email });
  await inviteAccount(admin, { name: "Verkeerd", email, audience: "consultant" });
  await inviteColleague(employer, { name: "Verkeerd", email });
  const token = await anOpening({ ...JIP, email });
  const { accountId } = await openCandidateAccount(ANONYMOUS, { token, password: PASSWORD });
  const account = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    select: { name: true, audience: true, memberships: true, credentials: true },
  });
  expect(account).toMatchObject({ name: "Jip de Wit", audience: "candidate", memberships: [] });
  expect(account.credentials).toHaveLength(1);
  const stale = { token: earlier, password: PASSWORD };
  await expectRefusal(() => openEmployerAccount(ANONYMOUS, stale), "werkt niet meer");
});

test("a colleague joins the employer by the mailed link, and an address that is known hears nothing else", async () => {
  const [employer, email, known] = [await anEmployer(), fresh(), await anAccount("candidate")];
  await expectRefusal(
    async () => inviteColleague(await aConsultant(), { name: "X", email }),
    "bestaat niet",
  );
  await inviteColleague(employer, { name: "Femke", email });
  await inviteColleague(employer, { name: "Femke", email: known.email });
  await answerRequests();
  expect(await mailsTo(email)).toEqual(["invitation"]);
  expect(await mailsTo(known.email)).toEqual(["existing-account"]);
  const token = await linkWordOf(email, "invitation");
  const opened = await openEmployerAccount(ANONYMOUS, { token, password: PASSWORD });
  expect(opened.organisationId).toBe(employer.organisationId);
  expect(await verbsOf(opened.accountId)).toEqual(["confirm-address", "join-employer"]);
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
  await requestSignInLink(ANONYMOUS, { email, browserKey: "this-browser" });
  await answerRequests();
  expect(await mailsTo(email)).toEqual(["sign-in-link"]);
  const token = await linkWordOf(email, "sign-in-link");
  expect(await findSignInLink(token, null)).toBe("other");
  const elsewhere = { token, browserKey: "another-browser" };
  await expectRefusal(() => signInByLink(ANONYMOUS, elsewhere), "browser");
  const link = { token, browserKey: "this-browser" };
  expect(await signInByLink(ANONYMOUS, link)).toEqual({ accountId: id });
  await expectRefusal(() => signInByLink(ANONYMOUS, link), "gebruikt");
  expect(await verbsOf(id)).toEqual(["request-sign-in", "sign-in-by-link"]);
});

test("unknown, unproven and closed accounts, employers and the bureau get no link", async () => {
  const unproven = await anAccount("candidate");
  await db().account.update({ where: { id: unproven.id }, data: { emailVerified: false } });
  const closed = await anAccount("candidate");
  await db().account.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
  const others = [unproven, closed, await anEmployer(), await aConsultant()];
  const emails = ["niemand@voorbeeld.example", ...others.map(({ email }) => email)];
  for (const email of emails) {
    await requestSignInLink(ANONYMOUS, { email, browserKey: "this-browser" });
    await answerRequests();
    expect(await mailsTo(email)).toEqual([]);
  }
});

test("a link for signing in works an hour, and not for an account closed since", async () => {
  const { id } = await anAccount("candidate");
  const token = await transaction((tx) => createOneTimeToken(tx, "sign-in", id));
  shiftClock(3_600_000 + 1000);
  try {
    await expectRefusal(() => signInByLink(ANONYMOUS, { token, browserKey: null }), "verlopen");
  } finally {
    shiftClock(0);
  }
  const fresh = await transaction((tx) => createOneTimeToken(tx, "sign-in", id));
  await db().account.update({ where: { id }, data: { disabledAt: new Date() } });
  await expectRefusal(
    () => signInByLink(ANONYMOUS, { token: fresh, browserKey: null }),
    "niet inloggen",
  );
});

test("a link for signing in opens the account of a proven job seeker alone, whatever it became since", async () => {
  const accounts = [
    await anAccount("employer"),
    await anAccount("consultant"),
    await anAccount("candidate"),
  ];
  await db().account.update({ where: { id: accounts[2]?.id }, data: { emailVerified: false } });
  for (const { id } of accounts) {
    const token = await transaction((tx) => createOneTimeToken(tx, "sign-in", id));
    await expectRefusal(
      () => signInByLink(ANONYMOUS, { token, browserKey: null }),
      "niet inloggen",
    );
  }
});
