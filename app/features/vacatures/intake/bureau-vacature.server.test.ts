import { expect, test } from "vitest";
import { addClientContact } from "#app/features/organisations/contacts/add-client-contact.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aConsultant, anEmployer, contactInput } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo } from "#tests/support/traces.ts";
import { draftVacature } from "../draft-vacature.server.ts";
import { findVacatureForm } from "../find-vacature-form.server.ts";
import { publishVacature } from "../publish-vacature.server.ts";
import { reviseVacature } from "../revise-vacature.server.ts";
import { submitVacature } from "../submit-vacature.server.ts";
import { bureauVacatureSchema, newBureauVacatureSchema } from "./schema.ts";

withTestDatabase();

const CALL = {
  title: "Planner buitendienst",
  roleId: "planner",
  sector: "bouw",
  place: "Utrecht",
  salaryMin: "2.900",
  salaryMax: "3.400",
  salaryHours: 36,
  hoursMin: 32,
  hoursMax: 36,
};
const REST = {
  summary: "Je plant de monteurs in, belt met klanten en schuift als er iets tussen komt.",
  tasks: "Monteurs inplannen\nKlanten bellen",
  contractForms: ["vast"],
};

/** A vacature as it comes from a telephone call, with who called. */
async function aCall() {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { organisationId } = employer;
  const contact = await addClientContact(consultant, { organisationId, ...contactInput() });
  const { seen: _, ...input } = newBureauVacatureSchema.parse({
    ...CALL,
    clientContactId: contact.id,
  });
  const { id } = await draftVacature(consultant, { ...input, organisationId });
  return { consultant, employer, contact, id };
}

const whole = (clientContactId?: string) => ({
  ...bureauVacatureSchema.parse({ ...CALL, ...REST, clientContactId }),
  seen: undefined,
});

test("a call makes a draft of the consultant's, for the person who called", async () => {
  const { consultant, contact, id } = await aCall();
  const vacature = await db().vacature.findUniqueOrThrow({ where: { id } });
  expect(vacature).toMatchObject({
    status: "draft",
    summary: "",
    consultantId: consultant.accountId,
    clientContactId: contact.id,
  });
});

test("it is neither handed in nor published before it is whole", async () => {
  const { consultant, employer, contact, id } = await aCall();
  await expectRefusal(() => submitVacature(consultant, { id }), "De beschrijving");
  await expectRefusal(() => submitVacature(employer, { id }), "twee taken");
  await expectRefusal(() => publishVacature(consultant, { id }), "contractvorm");
  await reviseVacature(consultant, { id, ...whole(contact.id) });
  await submitVacature(consultant, { id });
  expect(await mailsTo(employer.email)).toEqual(["vacature-submitted-copy"]);
  await publishVacature(consultant, { id });
});

test("what was handed in stays whole", async () => {
  const { consultant, contact, id } = await aCall();
  await reviseVacature(consultant, { id, ...whole(contact.id) });
  await submitVacature(consultant, { id });
  const half = { ...whole(contact.id), summary: "" };
  await expectRefusal(() => reviseVacature(consultant, { id, ...half }), "De beschrijving");
});

test("only somebody of this client can be the one who asked", async () => {
  const { consultant, id } = await aCall();
  const other = await aCall();
  const revise = () => reviseVacature(consultant, { id, ...whole(other.contact.id) });
  await expectRefusal(revise, "van deze klant");
});

test("an employer sees and changes nothing of who asked", async () => {
  const { consultant, employer, contact, id } = await aCall();
  expect((await findVacatureForm(employer, id)).values).not.toHaveProperty("clientContactId");
  await reviseVacature(employer, { id, ...whole(), clientContactId: "iemand anders" });
  const vacature = await db().vacature.findUniqueOrThrow({ where: { id } });
  expect(vacature).toMatchObject({ clientContactId: contact.id, title: CALL.title });
  const form = await findVacatureForm(consultant, id);
  expect(form.values).toMatchObject({ clientContactId: contact.id });
});
