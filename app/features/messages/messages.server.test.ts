import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, expectRefusal, mailsTo } from "#tests/support/traces.ts";
import { listMessages, listUnanswered } from "./list-messages.server.ts";
import { sendMessage } from "./send-message.server.ts";

withTestDatabase();

async function anApplication() {
  const [candidate, consultant, employer] = [
    await aCandidate(),
    await aConsultant(),
    await anEmployer(),
  ];
  const vacature = await aPublishedVacature(employer);
  await db().vacature.update({
    where: { id: vacature.id },
    data: { consultantId: consultant.accountId },
  });
  const { applicationId } = await applyWithProfile(candidate, {
    slug: vacature.slug,
    motivation: "",
    shareName: false,
  });
  return { candidate, consultant, employer, applicationId };
}

const said = (text: string) => ({ text, messageKey: randomUUID() });

test("both sides write, are mailed, and the bureau sees who waits for an answer", async () => {
  const { candidate, consultant, applicationId } = await anApplication();
  await sendMessage(candidate, { ...said("Wanneer kan ik beginnen?"), applicationId });
  const waits = async () => (await listUnanswered(consultant)).rows.map(({ id }) => id);
  expect(await waits()).toContain(applicationId);
  expect(await mailsTo(consultant.email)).toContain("message-arrived");
  await sendMessage(consultant, { ...said("Op 1 februari."), applicationId });
  expect(await waits()).not.toContain(applicationId);
  expect(await mailsTo(candidate.email)).toContain("message-arrived");
  const messages = await listMessages(candidate, applicationId);
  expect(messages.map(({ text, by }) => [by, text])).toEqual([
    ["Jip Jansen", "Wanneer kan ik beginnen?"],
    ["Noor Bakker", "Op 1 februari."],
  ]);
});

test("the same form twice is one message", async () => {
  const { candidate, applicationId } = await anApplication();
  const message = { ...said("Dag"), applicationId };
  await sendMessage(candidate, message);
  const before = await countTraces();
  await sendMessage(candidate, message);
  expect(await countTraces()).toEqual(before);
  expect(await listMessages(candidate, applicationId)).toHaveLength(1);
  const other = { ...message, text: "Iets anders" };
  await expectRefusal(() => sendMessage(candidate, other), "nog eens");
});

test("nobody else writes or reads", async () => {
  const { employer, candidate, applicationId } = await anApplication();
  await sendMessage(candidate, { ...said("Dag"), applicationId });
  for (const actor of [await aCandidate(), employer]) {
    await expectRefusal(() => sendMessage(actor, { ...said("Ik ook"), applicationId }), "bestaat");
    expect(await listMessages(actor, applicationId)).toEqual([]);
  }
});
