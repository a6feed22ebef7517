import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { aCandidate, aConsultant, anEmployer } from "#tests/support/builders.ts";
import { anOpening, answerRequests, linkWordOf } from "#tests/support/openings.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { inviteColleague } from "./invite-colleague.server.ts";
import { openEmployerAccount } from "./open-employer-account.server.ts";

withTestDatabase();

const PASSWORD = "een-zin-om-te-onthouden";
const fresh = () => `${randomUUID()}@voorbeeld.example`;
const SHOP = {
  audience: "employer",
  name: "Sam Kok",
  organisation: "Kok Advies",
  sector: "dienstverlening",
} as const;

test("who registers becomes the first member of an employer of its own", async () => {
  const email = fresh();
  const token = await anOpening({ ...SHOP, email });
  const opened = await openEmployerAccount(ANONYMOUS, { token, password: PASSWORD });
  const organisation = await db().organisation.findUniqueOrThrow({
    where: { id: opened.organisationId },
    select: { name: true, slug: true, sector: true, members: { select: { accountId: true } } },
  });
  expect(organisation).toMatchObject({
    name: "Kok Advies",
    sector: "dienstverlening",
    members: [{ accountId: opened.accountId }],
  });
  expect(organisation.slug).toMatch(/^kok-advies-[0-9a-f]{6}$/);
  const account = await db().account.findUniqueOrThrow({ where: { email } });
  expect(account).toMatchObject({ audience: "employer", emailVerified: true, name: "Sam Kok" });
  expect(await verbsOf(opened.organisationId)).toEqual(["register-employer"]);
  expect(await db().accountRequest.count({ where: { email } })).toBe(0);
});

test("the bureau hears of an employer that registered, which is a prospect of nobody's", async () => {
  const [consultant, email] = [await aConsultant(), fresh()];
  const token = await anOpening({ ...SHOP, email });
  const { organisationId: id } = await openEmployerAccount(ANONYMOUS, {
    token,
    password: PASSWORD,
  });
  expect(await mailsTo(consultant.email)).toContain("employer-registered");
  const organisation = await db().organisation.findUniqueOrThrow({ where: { id } });
  expect(organisation).toMatchObject({
    status: "prospect",
    ownerId: null,
    nameKey: "kokadvies",
  });
});

test("an employer that is gone when its colleague opens the mailed link takes nobody in", async () => {
  const [employer, email] = [await anEmployer(), fresh()];
  await inviteColleague(employer, { name: "Femke", email });
  await answerRequests();
  const token = await linkWordOf(email, "invitation");
  await db().accountRequest.updateMany({ where: { email }, data: { organisationId: null } });
  const open = () => openEmployerAccount(ANONYMOUS, { token, password: PASSWORD });
  await expectRefusal(open, "werkt niet meer");
  expect(await db().account.count({ where: { email } })).toBe(0);
});

test("a profile that others tied to an address stays, without it, when an employer proves it", async () => {
  const person = await aCandidate();
  const email = fresh();
  await db().account.update({
    where: { id: person.accountId },
    data: { email, emailVerified: false, jobTitle: "Planner", phone: "06 12345678" },
  });
  const token = await anOpening({ ...SHOP, email });
  const { accountId } = await openEmployerAccount(ANONYMOUS, { token, password: PASSWORD });
  expect(accountId).toBe(person.accountId);
  const account = await db().account.findUniqueOrThrow({ where: { id: accountId } });
  expect(account).toMatchObject({ audience: "employer", jobTitle: null, phone: null });
  const profile = await db().candidate.findUniqueOrThrow({ where: { id: person.candidateId } });
  expect(profile.accountId).toBeNull();
});
