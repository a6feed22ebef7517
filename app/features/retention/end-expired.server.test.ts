import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { requestAccount } from "#app/features/accounts/request-account.server.ts";
import { saveSearch } from "#app/features/alerts/save-search.server.ts";
import { stopSearch } from "#app/features/alerts/stop-search.server.ts";
import { endExpiredJob } from "#app/jobs/end-expired.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { takeTry } from "#app/platform/rate-limit.server.ts";
import { anAccount, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { mailsTo } from "#tests/support/traces.ts";

withTestDatabase();

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
afterEach(() => shiftClock(0));

/** The job as it runs so long from now. */
async function runAfter(milliseconds: number): Promise<void> {
  shiftClock(milliseconds);
  await endExpiredJob.run({});
}

const fresh = () => `${randomUUID()}@voorbeeld.example`;

test("what was asked with an address, links and counters end within the day", async () => {
  const email = fresh();
  await requestAccount(ANONYMOUS, { audience: "candidate", name: "Mila", email });
  await saveSearch(ANONYMOUS, { email, query: "q=planner", frequency: "daily" });
  await takeTry({ name: "test", hits: 1, windowSeconds: 60 }, "wie");
  await runAfter(HOUR_MS);
  expect(await db().accountRequest.count({ where: { email } })).toBe(1);
  expect(await db().verificationToken.count()).toBe(1);
  expect(await db().rateLimit.count({ where: { key: { startsWith: "test:" } } })).toBe(0);
  await runAfter(DAY_MS + 2 * HOUR_MS);
  expect(await db().accountRequest.count({ where: { email } })).toBe(0);
  expect(await db().verificationToken.count()).toBe(0);
});

test("mails end after ninety days, address and all", async () => {
  const email = fresh();
  await saveSearch(ANONYMOUS, { email, query: "q=secretaresse", frequency: "daily" });
  await runAfter(89 * DAY_MS);
  expect(await mailsTo(email)).toEqual(["confirm-search"]);
  await runAfter(91 * DAY_MS);
  expect(await mailsTo(email)).toEqual([]);
});

test("a session ends after thirty days, and lines about the door with the log", async () => {
  const { id } = await anAccount("candidate");
  const far = new Date(Date.now() + 900 * DAY_MS);
  await db().session.create({ data: { userId: id, token: randomUUID(), expiresAt: far } });
  const line = { actorKind: "anonymous", subjectKind: "account", subjectId: id };
  await db().event.create({ data: { ...line, verb: "refuse-sign-in" } });
  await runAfter(29 * DAY_MS);
  expect(await db().session.count({ where: { userId: id } })).toBe(1);
  await runAfter(31 * DAY_MS);
  expect(await db().session.count({ where: { userId: id } })).toBe(0);
  expect(await db().event.count({ where: { subjectId: id } })).toBe(1);
  await runAfter(366 * DAY_MS);
  expect(await db().event.count({ where: { subjectId: id } })).toBe(0);
});

test("an account that nobody proved ends after a month, and its employer with it", async () => {
  const [unproven, proven] = [await anEmployer(), await anEmployer()];
  await db().account.update({ where: { id: unproven.accountId }, data: { emailVerified: false } });
  await runAfter(29 * DAY_MS);
  expect(await db().account.count({ where: { id: unproven.accountId } })).toBe(1);
  await runAfter(31 * DAY_MS);
  const ids = [unproven.organisationId, proven.organisationId];
  const left = await db().organisation.findMany({ where: { id: { in: ids } } });
  expect(left.map(({ id }) => id)).toEqual([proven.organisationId]);
  expect(await db().account.count({ where: { id: unproven.accountId } })).toBe(0);
});

test("with a search that is stopped the mails for it end at once, and no other's", async () => {
  const email = fresh();
  const made = async (query: string) => {
    await saveSearch(ANONYMOUS, { email, query, frequency: "daily" });
    const search = await db().savedSearch.findUniqueOrThrow({
      where: { email_query: { email, query } },
    });
    const mail = { template: "new-vacatures", to: email, text: `stop: ${search.stopKey}` };
    await db().mailMessage.create({ data: mail });
    return search;
  };
  const [one, other] = [await made("q=planner"), await made("q=jurist")];
  await stopSearch(ANONYMOUS, { stopKey: one.stopKey });
  const left = await db().mailMessage.findMany({ where: { to: email, template: "new-vacatures" } });
  expect(left.map(({ text }) => text)).toEqual([`stop: ${other.stopKey}`]);
  await stopSearch(ANONYMOUS, { stopKey: other.stopKey });
  expect(await mailsTo(email)).toEqual([]);
});
