import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Overtaken } from "#app/platform/errors.ts";
import { aConsultant, anAccount, organisationInput } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { addOrganisation } from "./add-organisation.server.ts";
import { changeOrganisationStatus } from "./change-organisation-status.server.ts";
import { findLikelySame } from "./find-likely-same.server.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import { findOwners } from "./find-owners.server.ts";
import { handOverAllOrganisations, handOverOrganisation } from "./hand-over-organisation.server.ts";
import { listNewEmployers, listOrganisations } from "./list-organisations.server.ts";
import { reviseOrganisation } from "./revise-organisation.server.ts";

withTestDatabase();

const sector = "dienstverlening" as const;
/** A name nobody else has, as a word without a legal form. */
const aName = () => `Molen${randomUUID().slice(0, 8).replace(/\d/g, "q")}`;

test("a new client is whose it is who wrote it down, with the person to call", async () => {
  const consultant = await aConsultant();
  const { id } = await addOrganisation(consultant, {
    ...organisationInput({ name: aName(), kvkNumber: "12 34 56 78", feePercent: "22,5 %" }),
    contactName: "Els Bakker",
    contactPhone: "030 123 45 67",
  });
  const { row, ownerId, values, standing } = await findOrganisation(consultant, id);
  expect(row).toMatchObject({ kvkNumber: "12345678", feeBasisPoints: 2250, feeCents: null });
  expect([ownerId, values.feePercent, standing.status]).toEqual([
    consultant.accountId,
    "22,5",
    "prospect",
  ]);
  const contacts = await db().clientContact.findMany({ where: { organisationId: id } });
  expect(contacts).toMatchObject([{ name: "Els Bakker", phone: "030 123 45 67", email: "" }]);
  expect(await verbsOf(id)).toEqual(["add-organisation"]);
});

test("one that is known by name, KvK number or domain is asked about, and may be another", async () => {
  const consultant = await aConsultant();
  const [name, domain] = [aName(), `${aName().toLowerCase()}.example`];
  const known = { ...organisationInput({ name, kvkNumber: "87654321", email: `info@${domain}` }) };
  const { id } = await addOrganisation(consultant, { ...known, contactName: "Els Bakker" });
  const ways = [
    { name: `Stichting ${name.toUpperCase()} B.V.` },
    { name: aName(), kvkNumber: "87654321" },
    { name: aName(), email: `jan@${domain}` },
    { name: aName(), website: `https://www.${domain}/over-ons` },
  ];
  for (const way of ways) {
    expect((await findLikelySame(consultant, way)).map((one) => one.id)).toEqual([id]);
    await expectRefusal(() => addOrganisation(consultant, { sector, ...way }), "een andere");
  }
  expect(await findLikelySame(consultant, { name, exceptId: id })).toEqual([]);
  const other = await addOrganisation(consultant, { sector, name, isOther: "ja" });
  expect(other.id).not.toBe(id);
});

test("an address at a host for everybody makes no two the same", async () => {
  const consultant = await aConsultant();
  const mail = (name: string) => ({ ...organisationInput({ name, email: `${name}@gmail.com` }) });
  await addOrganisation(consultant, mail(aName()));
  expect(await findLikelySame(consultant, mail(aName()))).toEqual([]);
});

test("a domain that many clients share makes no two the same, and the name still does", async () => {
  const consultant = await aConsultant();
  const host = `${aName().toLowerCase()}.example`;
  const names = [aName(), aName(), aName(), aName()];
  for (const name of names) {
    const row = organisationInput({ name, email: `info@${host}` });
    await addOrganisation(consultant, { ...row, isOther: "ja" });
  }
  const asked = (name: string) => findLikelySame(consultant, { name, email: `jan@${host}` });
  expect(await asked(aName())).toEqual([]);
  expect((await asked(names[0] ?? "")).map(({ name }) => name)).toEqual([names[0]]);
});

test("an employee's own address tells where an organisation is known", async () => {
  const consultant = await aConsultant();
  const { id } = await addOrganisation(consultant, { sector, name: aName() });
  const host = `${aName().toLowerCase()}.example`;
  const { id: accountId } = await anAccount("employer");
  await db().account.update({ where: { id: accountId }, data: { email: `sam@${host}` } });
  await db().member.create({ data: { accountId, organisationId: id } });
  const same = await findLikelySame(consultant, { name: aName(), email: `info@${host}` });
  expect(same).toMatchObject([{ id, why: "hetzelfde domein van mail of website" }]);
});

test("of two who rewrite a client the second is told, and a new name finds its vacatures", async () => {
  const consultant = await aConsultant();
  const { id } = await addOrganisation(consultant, { sector, name: aName() });
  const { seen } = await findOrganisation(consultant, id);
  const name = aName();
  await reviseOrganisation(consultant, { id, ...organisationInput({ name }), seen: seen.values });
  const again = { id, ...organisationInput({ name: aName() }), seen: seen.values };
  await expect(reviseOrganisation(consultant, again)).rejects.toThrow(Overtaken);
  expect(await findLikelySame(consultant, { name: `${name} NV` })).toMatchObject([{ id }]);
});

test("a reason stands with not approaching only, and goes with it", async () => {
  const consultant = await aConsultant();
  const { id } = await addOrganisation(consultant, { sector, name: aName() });
  const { seen } = await findOrganisation(consultant, id);
  const avoid = { id, status: "avoided" as const, reason: "Betaalt nooit" };
  await changeOrganisationStatus(consultant, { ...avoid, seen: seen.standing });
  await expect(
    changeOrganisationStatus(consultant, { ...avoid, status: "client", seen: seen.standing }),
  ).rejects.toThrow(Overtaken);
  const { standing } = await findOrganisation(consultant, id);
  expect(standing).toEqual({ status: "avoided", reason: "Betaalt nooit" });
  await changeOrganisationStatus(consultant, { ...avoid, status: "dormant" });
  expect((await findOrganisation(consultant, id)).standing.reason).toBe("");
  const codes = await db().event.findMany({
    where: { subjectId: id, verb: "change-organisation-status" },
    orderBy: { id: "asc" },
    select: { reasonCode: true },
  });
  expect(codes.map(({ reasonCode }) => reasonCode)).toEqual(["avoided", "dormant"]);
});

test("a client goes to a colleague, and all of one's clients go at once", async () => {
  const [consultant, colleague] = [await aConsultant(), await aConsultant()];
  const { id } = await addOrganisation(consultant, { sector, name: aName() });
  const { id: other } = await addOrganisation(consultant, { sector, name: aName() });
  const { seen } = await findOrganisation(consultant, id);
  const ownerId = colleague.accountId;
  await handOverOrganisation(consultant, { id, ownerId, seen: seen.owner });
  await expect(handOverOrganisation(consultant, { id, ownerId, seen: seen.owner })).rejects.toThrow(
    Overtaken,
  );
  const stranger = (await anAccount("employer")).id;
  const give = () => handOverOrganisation(consultant, { id, ownerId: stranger });
  await expectRefusal(give, "uit de lijst");
  const fromId = consultant.accountId;
  expect(await handOverAllOrganisations(colleague, { fromId, ownerId })).toBe(1);
  expect((await findOrganisation(consultant, other)).ownerId).toBe(ownerId);
  const owners = await findOwners(consultant);
  expect(owners.find((one) => one.id === ownerId)?.clients).toBe(2);
  expect(owners.some((one) => one.id === fromId)).toBe(false);
});

test("the list is narrowed by part of a name, by status and to one's own", async () => {
  const consultant = await aConsultant();
  const name = aName();
  const { id } = await addOrganisation(consultant, { sector, name: `${name} Groep B.V.` });
  const all = { name: "", status: null, onlyOwn: false, page: 1 };
  const found = async (filter: Partial<Parameters<typeof listOrganisations>[1]>) =>
    (await listOrganisations(consultant, { ...all, ...filter })).organisations.map((one) => one.id);
  expect(await found({ name: `${name.toUpperCase()}groep` })).toEqual([id]);
  expect(await found({ onlyOwn: true })).toEqual([id]);
  expect(await found({ onlyOwn: true, status: "client" })).toEqual([]);
  expect(await found({ name: "%" })).toEqual([]);
});

test("an employer of nobody's waits on the day's page until somebody takes it", async () => {
  const consultant = await aConsultant();
  const { id } = await addOrganisation(system("test"), { sector, name: aName() });
  const waits = async () =>
    (await listNewEmployers(consultant, 50)).rows.some((employer) => employer.id === id);
  expect(await waits()).toBe(true);
  await handOverOrganisation(consultant, { id, ownerId: consultant.accountId });
  expect(await waits()).toBe(false);
});
