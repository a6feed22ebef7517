import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { TooManyTries } from "#app/platform/errors.ts";
import { asCause, causeOfRequest } from "#app/platform/limits/cause.server.ts";
import { noteLimit } from "#app/platform/limits/limit-log.server.ts";
import { aCandidate, aConsultant, anAccount } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { endOtherSessions, endSession } from "./end-sessions.server.ts";
import { listSessions } from "./list-sessions.server.ts";
import { noteSignIn } from "./note-sign-in.server.ts";
import { noteTwoStep } from "./note-two-step.server.ts";
import { resetTwoStep } from "./reset-two-step.server.ts";

withTestDatabase();

async function aSession(userId: string): Promise<string> {
  const expiresAt = new Date(Date.now() + 86_400_000);
  const token = randomUUID();
  const made = await db().session.create({ data: { userId, token, expiresAt } });
  return made.id;
}

test("somebody sees and ends the own sessions, one or all others, and nobody else's", async () => {
  const [own, other] = [await aCandidate(), await aCandidate()];
  const [here, phone, old] = [
    await aSession(own.accountId),
    await aSession(own.accountId),
    await aSession(own.accountId),
  ];
  const theirs = await aSession(other.accountId);
  const listed = await listSessions(own.accountId, here);
  expect(listed.map(({ id }) => id).sort()).toEqual([here, phone, old].sort());
  expect(listed.filter(({ isThis }) => isThis).map(({ id }) => id)).toEqual([here]);
  await expectRefusal(() => endSession(own, { sessionId: theirs }), "bestaat niet");
  await expectRefusal(async () => endSession(ANONYMOUS, { sessionId: here }), "bestaat niet");
  await endSession(own, { sessionId: phone });
  await endOtherSessions(own, { sessionId: here });
  expect((await listSessions(own.accountId, here)).map(({ id }) => id)).toEqual([here]);
  expect(await db().session.count({ where: { id: theirs } })).toBe(1);
  expect(await verbsOf(own.accountId)).toEqual(["end-sessions", "end-sessions"]);
});

test("an admin takes a colleague's second step away, with the sessions, and nobody else does", async () => {
  const { id } = await anAccount("admin");
  const admin = { kind: "admin" as const, accountId: id };
  const consultant = await aConsultant();
  const { accountId } = consultant;
  await db().account.update({ where: { id: accountId }, data: { twoFactorEnabled: true } });
  await db().twoFactor.create({ data: { userId: accountId, secret: "x", backupCodes: "x" } });
  await aSession(accountId);
  await expectRefusal(async () => resetTwoStep(consultant, { accountId }), "geen toegang");
  await expectRefusal(async () => resetTwoStep(admin, { accountId: id }), "zet u zelf");
  await expectRefusal(() => resetTwoStep(admin, { accountId: randomUUID() }), "bestaat niet");
  await resetTwoStep(admin, { accountId });
  const account = await db().account.findUniqueOrThrow({ where: { id: accountId } });
  expect(account.twoFactorEnabled).toBe(false);
  expect(await db().twoFactor.count({ where: { userId: accountId } })).toBe(0);
  expect(await db().session.count({ where: { userId: accountId } })).toBe(0);
  expect(await verbsOf(accountId)).toEqual(["reset-two-step"]);
});

test("a sign-in, a refusal and a limit are lines without addresses; a limit once an hour", async () => {
  const { id } = await anAccount("candidate");
  await noteSignIn(ANONYMOUS, { accountId: id, outcome: "open", how: "password" });
  await noteSignIn(ANONYMOUS, { accountId: id, outcome: "refused", how: "password" });
  expect(await verbsOf(id)).toEqual(["sign-in", "refuse-sign-in"]);
  await noteSignIn(ANONYMOUS, { accountId: id, outcome: "second-step", how: "code" });
  await noteSignIn(ANONYMOUS, { accountId: id, outcome: "closed", how: "link" });
  const reasons = await db().event.findMany({
    where: { subjectId: id },
    orderBy: { id: "asc" },
    select: { verb: true, reasonCode: true },
  });
  expect(reasons).toEqual([
    { verb: "sign-in", reasonCode: "password" },
    { verb: "refuse-sign-in", reasonCode: "password" },
    { verb: "begin-sign-in", reasonCode: "code" },
    { verb: "refuse-sign-in", reasonCode: "closed" },
  ]);
  await noteSignIn(ANONYMOUS, { accountId: null, outcome: "refused", how: "code" });
  const limit = new TooManyTries(60, "ask");
  for (let i = 0; i < 5; i++) await asCause(causeOfRequest("192.0.2.9"), () => noteLimit(limit));
  await asCause(causeOfRequest("192.0.2.10"), () => noteLimit(limit));
  expect(await verbsOf("ask")).toEqual(["reach-limit", "reach-limit"]);
  const lines = await db().event.findMany();
  expect(JSON.stringify(lines)).not.toMatch(/192\.0\.2|@/);
});

test("a second step that begins, stops or gets new codes is written under its account", async () => {
  const { id: accountId } = await anAccount("consultant");
  const actor = { kind: "consultant", accountId } as const;
  for (const change of ["start", "renew-codes-of", "stop"] as const)
    await noteTwoStep(actor, { accountId, change });
  expect(await verbsOf(accountId)).toEqual([
    "start-two-step",
    "renew-codes-of-two-step",
    "stop-two-step",
  ]);
});
