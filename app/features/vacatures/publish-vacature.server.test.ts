import { expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import { aConsultant, aDraft, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { publishVacature } from "./publish-vacature.server.ts";

withTestDatabase();

test("a consultant puts a vacature online and becomes its contact", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id } = await aDraft(employer);
  await publishVacature(consultant, { id });
  const vacature = await db().vacature.findUniqueOrThrow({ where: { id } });
  expect(vacature.status).toBe("published");
  expect(vacature.consultantId).toBe(consultant.accountId);
  expect(vacature.publishedAt).toBeInstanceOf(Date);
});

test("publishing leaves an event, a mail to the employer with its job, and a change mark", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id } = await aDraft(employer);
  const before = await countTraces();
  await publishVacature(consultant, { id });
  const after = await countTraces();
  expect(await verbsOf(id)).toEqual(["draft-vacature", "publish-vacature"]);
  expect(await mailsTo(employer.email)).toEqual(["vacature-published"]);
  expect(after.jobs - before.jobs).toBe(1);
  expect(after.marks - before.marks).toBe(1);
});

test("an employer cannot publish its own vacature", async () => {
  const employer = await anEmployer();
  const { id } = await aDraft(employer);
  expect(() => publishVacature(employer, { id })).toThrow("geen toegang");
});

test("a vacature whose closing date has passed is not published, and nothing is left behind", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id } = await aDraft(employer);
  const closesOn = new Date("2020-01-01");
  await db().vacature.update({ where: { id }, data: { closesOn }, select: { id: true } });
  const before = await countTraces();
  await expect(publishVacature(consultant, { id })).rejects.toThrow("sluitingsdatum");
  expect(await countTraces()).toEqual(before);
});

test("publishing twice is a conflict", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id } = await aDraft(employer);
  await publishVacature(consultant, { id });
  await expect(publishVacature(consultant, { id })).rejects.toThrow("al online");
});
