import { expect, test } from "vitest";
import { draftVacature } from "#app/features/vacatures/draft-vacature.server.ts";
import { deletionHash } from "#app/platform/backup/deletion-list.server.ts";
import { db } from "#app/platform/db.server.ts";
import { Overtaken } from "#app/platform/errors.ts";
import { aConsultant, anEmployer, contactInput, vacatureInput } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { addClientContact } from "./add-client-contact.server.ts";
import { findClientContact } from "./find-client-contact.server.ts";
import { removeClientContact } from "./remove-client-contact.server.ts";
import { reviseClientContact } from "./revise-client-contact.server.ts";

withTestDatabase();

async function aContact() {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { organisationId } = employer;
  const { id } = await addClientContact(consultant, { organisationId, ...contactInput() });
  return { consultant, organisationId, id };
}

test("somebody at a client is written down without an account, and rewritten by one at a time", async () => {
  const { consultant, organisationId, id } = await aContact();
  expect(await db().member.count({ where: { organisationId } })).toBe(1);
  const { values, seen } = await findClientContact(consultant, id);
  const next = contactInput({ note: "Alleen in de ochtend." });
  await reviseClientContact(consultant, { id, ...next, seen });
  expect(values.note).toBe("");
  expect((await findClientContact(consultant, id)).values.note).toBe("Alleen in de ochtend.");
  await expect(reviseClientContact(consultant, { id, ...next, seen })).rejects.toThrow(Overtaken);
  expect(await verbsOf(id)).toEqual(["add-client-contact", "revise-client-contact"]);
});

test("somebody who is removed is named nowhere, and no older backup brings them back", async () => {
  const { consultant, organisationId, id } = await aContact();
  const { id: vacatureId } = await draftVacature(consultant, {
    ...vacatureInput(),
    organisationId,
    clientContactId: id,
  });
  const { seen } = await findClientContact(consultant, id);
  await reviseClientContact(consultant, { id, ...contactInput({ note: "Nieuw." }), seen });
  await expectRefusal(() => removeClientContact(consultant, { id, seen }), "intussen");
  await removeClientContact(consultant, { id });
  expect(await db().clientContact.count({ where: { id } })).toBe(0);
  const vacature = await db().vacature.findUniqueOrThrow({ where: { id: vacatureId } });
  expect(vacature.clientContactId).toBeNull();
  expect(await db().deletion.count({ where: { hash: deletionHash(id) } })).toBe(1);
});
