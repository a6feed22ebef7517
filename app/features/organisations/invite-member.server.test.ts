import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listEmployerVacatures } from "#app/features/vacatures/list-employer-vacatures.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { aCandidate, aConsultant, anAccount, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { addOrganisation } from "./add-organisation.server.ts";
import { inviteMember } from "./invite-member.server.ts";

withTestDatabase();

const NEW = {
  name: "Notariskantoor De Vries & Zn.",
  sector: "dienstverlening",
  isOther: "ja",
} as const;

test("the bureau adds an employer under an address of its own, also of the same name", async () => {
  const consultant = await aConsultant();
  const [one, two] = [
    await addOrganisation(consultant, NEW),
    await addOrganisation(consultant, NEW),
  ];
  const rows = await db().organisation.findMany({ where: { id: { in: [one.id, two.id] } } });
  expect(rows.map(({ name, invented }) => ({ name, invented }))).toEqual([
    { name: NEW.name, invented: false },
    { name: NEW.name, invented: false },
  ]);
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(2);
  for (const { slug } of rows) expect(slug).toMatch(/^notariskantoor-de-vries-zn-[0-9a-f]{6}$/);
  expect(await verbsOf(one.id)).toEqual(["add-organisation"]);
});

test("a member who is invited belongs to that employer alone, and is mailed its name", async () => {
  const consultant = await aConsultant();
  const { id: organisationId } = await addOrganisation(consultant, NEW);
  const email = `${randomUUID()}@voorbeeld.example`;
  const person = { organisationId, name: "Bo Bos", email };
  const { accountId } = await inviteMember(consultant, person);
  const members = await db().member.findMany({ where: { accountId } });
  expect(members).toMatchObject([{ organisationId }]);
  expect(await mailsTo(email)).toEqual(["invitation"]);
  const mail = await db().mailMessage.findFirstOrThrow({ where: { to: email } });
  expect(JSON.stringify(mail.props)).toContain(NEW.name);
  expect(await verbsOf(accountId)).toEqual(["invite-member"]);
  const page = await listEmployerVacatures({ kind: "employer", accountId, organisationId }, 1);
  expect(page.vacatures).toEqual([]);
});

test("an address with an account is not invited, nor anybody to an employer that is not there", async () => {
  const consultant = await aConsultant();
  const { organisationId } = await anEmployer();
  const { email } = await anAccount("candidate");
  const taken = { organisationId, name: "Bo Bos", email };
  await expectRefusal(() => inviteMember(consultant, taken), "al een account");
  const nowhere = { ...taken, organisationId: randomUUID(), email: "bo@voorbeeld.example" };
  await expectRefusal(() => inviteMember(consultant, nowhere), "bestaat niet");
});

test("nobody outside the bureau adds an employer or invites to one", async () => {
  const employer = await anEmployer();
  const person = { ...employer, name: "Bo Bos", email: "bo@voorbeeld.example" };
  for (const actor of [employer, await aCandidate(), ANONYMOUS]) {
    await expectRefusal(async () => addOrganisation(actor, NEW), "geen toegang");
    await expectRefusal(async () => inviteMember(actor, person), "bestaat niet");
  }
});
