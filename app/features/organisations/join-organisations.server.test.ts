import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { draftVacature } from "#app/features/vacatures/draft-vacature.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aConsultant,
  aDraft,
  anAccount,
  anEmployer,
  contactInput,
  vacatureInput,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal } from "#tests/support/traces.ts";
import { addOrganisation } from "./add-organisation.server.ts";
import { addClientContact } from "./contacts/add-client-contact.server.ts";
import { findJoinable } from "./find-joinable.server.ts";
import { joinOrganisations } from "./join-organisations.server.ts";

withTestDatabase();

const sector = "dienstverlening" as const;

/** A client kept by a consultant, and the same one that registered by itself and has work here. */
async function aPair() {
  const consultant = await aConsultant();
  const employer = await anEmployer();
  const otherId = employer.organisationId;
  const kept = await addOrganisation(consultant, { name: randomUUID(), sector });
  const draft = await aDraft(employer);
  const contact = await addClientContact(consultant, {
    organisationId: otherId,
    ...contactInput(),
  });
  await db().organisation.update({
    where: { id: otherId },
    data: { status: "client", phone: "030 765 43 21", kvkNumber: "11223344" },
  });
  return { consultant, employer, id: kept.id, otherId, draft, contact };
}

test("people, vacatures, answers and events of the other become the kept one's", async () => {
  const { consultant, employer, id, otherId, draft, contact } = await aPair();
  const both = await anAccount("employer");
  for (const organisationId of [id, otherId]) {
    await db().member.create({ data: { accountId: both.id, organisationId } });
    await db().cultureResponse.create({
      data: { organisationId, accountId: both.id, seed: organisationId === id ? 1 : 2 },
    });
  }
  const before = await db().event.count({ where: { organisationId: { in: [id, otherId] } } });
  const { seen } = await findJoinable(consultant, { id, otherId });
  await joinOrganisations(consultant, { id, otherId, seen });

  expect(await db().organisation.count({ where: { id: otherId } })).toBe(0);
  const members = await db().member.findMany({ where: { organisationId: id } });
  expect(members.map(({ accountId }) => accountId).toSorted()).toEqual(
    [both.id, employer.accountId].toSorted(),
  );
  const answers = await db().cultureResponse.findMany({ where: { organisationId: id } });
  expect(answers.map(({ seed }) => seed)).toEqual([1]);
  const where = { organisationId: id };
  expect(await db().vacature.count({ where: { ...where, id: draft.id } })).toBe(1);
  expect(await db().clientContact.count({ where: { ...where, id: contact.id } })).toBe(1);
  expect(await db().event.count({ where })).toBe(before + 1);
  const kept = await db().organisation.findUniqueOrThrow({ where: { id } });
  expect(kept).toMatchObject({
    status: "client",
    phone: "030 765 43 21",
    kvkNumber: "11223344",
    ownerId: consultant.accountId,
  });
});

test("what the kept one has of its own stays", async () => {
  const { consultant, id, otherId } = await aPair();
  const data = { phone: "020 111 22 33", status: "dormant" as const, feeCents: 500_000 };
  await db().organisation.update({ where: { id }, data });
  await db().organisation.update({ where: { id: otherId }, data: { feeBasisPoints: 2000 } });
  await joinOrganisations(consultant, { id, otherId });
  const kept = await db().organisation.findUniqueOrThrow({ where: { id } });
  expect(kept).toMatchObject({ ...data, feeBasisPoints: null });
});

test("nothing is joined from a page that shows less than there is now", async () => {
  const { consultant, employer, id, otherId } = await aPair();
  const { seen } = await findJoinable(consultant, { id, otherId });
  await aDraft(employer);
  const join = () => joinOrganisations(consultant, { id, otherId, seen });
  await expectRefusal(join, "intussen");
  expect(await db().organisation.count({ where: { id: otherId } })).toBe(1);
});

test("an organisation is not joined with itself or with one that is gone", async () => {
  const { consultant, id } = await aPair();
  for (const otherId of [id, randomUUID()])
    await expectRefusal(() => joinOrganisations(consultant, { id, otherId }), "niet meer");
});

test("a vacature keeps its person when both move", async () => {
  const { consultant, id, otherId, contact } = await aPair();
  const { id: vacatureId } = await draftVacature(consultant, {
    ...vacatureInput(),
    organisationId: otherId,
    clientContactId: contact.id,
  });
  await joinOrganisations(consultant, { id, otherId });
  const moved = await db().vacature.findUniqueOrThrow({ where: { id: vacatureId } });
  expect(moved).toMatchObject({ organisationId: id, clientContactId: contact.id });
});
