import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { moveApplication } from "#app/features/applications/move-application.server.ts";
import { withdrawApplication } from "#app/features/applications/withdraw-application.server.ts";
import { importCandidates } from "#app/features/candidates/import-candidates.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  profileInput,
  wishesInput,
} from "#tests/support/builders.ts";
import {
  anApplicant,
  aRegistered,
  aRejectedApplicant,
  dayFromNow,
  daysUntilEnd,
  isThere,
  night,
  onDay,
  reject,
} from "#tests/support/retention-people.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { findRetention } from "./find-retention.server.ts";
import { keepProfile } from "./keep-profile.server.ts";
import { stopKeepingProfile } from "./stop-keeping-profile.server.ts";

withTestDatabase();
afterEach(() => shiftClock(0));

const CLOCK = system("clock");

test("one person who cannot be deleted keeps nobody else, and goes the next night", async () => {
  const people = [
    await aRejectedApplicant(),
    await aRejectedApplicant(),
    await aRejectedApplicant(),
  ];
  await db().$executeRawUnsafe(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'stuck'; END $$`);
  await db().$executeRawUnsafe(`
    CREATE TRIGGER stuck BEFORE DELETE ON "Candidate" FOR EACH ROW
    WHEN (OLD.id = '${people[1]?.candidateId}') EXECUTE FUNCTION refuse()`);
  await night(28);
  expect(await Promise.all(people.map(isThere))).toEqual([false, true, false]);
  await db().$executeRawUnsafe('DROP TRIGGER stuck ON "Candidate"');
  await night(29);
  expect(await Promise.all(people.map(isThere))).toEqual([false, false, false]);
});

test("more people than a page are all deleted", async () => {
  const ids = Array.from({ length: 205 }, () => randomUUID());
  await db().candidate.createMany({
    data: ids.map((id) => ({ id, name: "Kim Proef", email: `${id}@voorbeeld.example` })),
  });
  await night(27);
  expect(await db().candidate.count({ where: { id: { in: ids } } })).toBe(205);
  await night(28);
  expect(await db().candidate.count({ where: { id: { in: ids } } })).toBe(0);
});

test("an account of the bureau's is never deleted with a profile that hangs on it", async () => {
  const { accountId, email } = await aConsultant();
  const { id: candidateId } = await db().candidate.create({
    data: { accountId, name: "Noor Bakker", email },
  });
  await night(28);
  expect(await isThere({ candidateId })).toBe(false);
  expect(await db().account.count({ where: { id: accountId } })).toBe(1);
});

test("a search saved without a profile outlives the applicant's end", async () => {
  const person = await aRejectedApplicant();
  const search = { query: "q=planner", label: "planner", frequency: "daily" as const };
  await db().savedSearch.create({
    data: { ...search, email: person.email, stopKey: randomUUID() },
  });
  await night(28);
  expect(await isThere(person)).toBe(false);
  expect(await db().savedSearch.count({ where: { email: person.email } })).toBe(1);
});

test("every way to end a procedure writes when, and going on writes none", async () => {
  const [rejected, withdrawn, placed] = [
    await anApplicant(),
    await anApplicant(),
    await anApplicant(),
  ];
  const endedAt = async ({ id }: { id: string }) =>
    (await db().application.findUniqueOrThrow({ where: { id } })).endedAt;
  onDay(3);
  await reject(rejected);
  const { candidateId } = withdrawn;
  await withdrawApplication({ kind: "candidate", accountId: "", candidateId }, withdrawn);
  await db().application.update({ where: { id: placed.id }, data: { stage: "interview" } });
  await moveApplication(await aConsultant(), { id: placed.id, stage: "offer" });
  expect(await endedAt(placed)).toBeNull();
  await moveApplication(await aConsultant(), { id: placed.id, stage: "placed" });
  for (const application of [rejected, withdrawn, placed]) {
    expect((await endedAt(application))?.toISOString().slice(0, 10)).toBe(
      dayFromNow(3).toISOString().slice(0, 10),
    );
  }
});

test("the latest end counts, and a later change of an ended application moves none", async () => {
  const person = await aRejectedApplicant();
  const { id: second } = await anApplicant();
  onDay(9);
  await reject({ id: second });
  const { candidateId } = person;
  await db().application.update({ where: { id: second }, data: { candidateId } });
  onDay(15);
  await db().application.update({ where: { id: person.id }, data: { answerBy: null } });
  expect(await findRetention(CLOCK, candidateId)).toMatchObject({ reason: "procedure" });
  expect(await daysUntilEnd(person)).toBe(9 + 28);
});

test("the page says beforehand on which day either button lets the data go", async () => {
  const person = await aRegistered();
  onDay(100);
  const before = await findRetention(person.actor, person.candidateId);
  expect(before).toMatchObject({ reason: "year", endsOnIfStopped: dayFromNow(128) });
  await keepProfile(person.actor, person);
  const renewed = await findRetention(person.actor, person.candidateId);
  expect(renewed.endsOn).toEqual(before.endsOnIfRenewed);
  await stopKeepingProfile(person.actor, person);
  expect(await findRetention(person.actor, person.candidateId)).toMatchObject({
    reason: "withdrawn",
    endsOn: before.endsOnIfStopped,
    keptForYearUntil: null,
  });
});

test("withdrawing late makes nobody stay longer, and twice is once", async () => {
  const person = await aRegistered();
  const end = await daysUntilEnd(person);
  onDay(end - 5);
  const { endsOnIfStopped } = await findRetention(person.actor, person.candidateId);
  await stopKeepingProfile(person.actor, person);
  await stopKeepingProfile(person.actor, person);
  expect(endsOnIfStopped).toEqual(dayFromNow(end));
  expect(await daysUntilEnd(person)).toBe(end);
  const verbs = await verbsOf(person.candidateId);
  expect(verbs.filter((verb) => verb === "stop-keeping-profile")).toHaveLength(1);
});

test("renewing twice on one day is once, and the next day it is a day more", async () => {
  const person = await aRegistered();
  onDay(100);
  await keepProfile(person.actor, person);
  await keepProfile(person.actor, person);
  const end = await daysUntilEnd(person);
  expect(await db().consent.count({ where: { candidateId: person.candidateId } })).toBe(2);
  onDay(101);
  await keepProfile(person.actor, person);
  expect(await daysUntilEnd(person)).toBe(end + 1);
});

test("somebody the bureau brought along is kept for a year", async () => {
  const [candidateId = ""] = await importCandidates(CLOCK, [
    {
      email: `${randomUUID()}@voorbeeld.example`,
      profile: profileInput({ name: "Kim Proef" }),
      wishes: wishesInput({ contractForms: ["vast"] }),
      culture: null,
      invented: true,
    },
  ]);
  expect([365, 366]).toContain(await daysUntilEnd({ candidateId }));
});

test("nobody changes or reads how long another is kept", async () => {
  const [candidate, other, employer] = [await aCandidate(), await aCandidate(), await anEmployer()];
  for (const actor of [other, employer, ANONYMOUS]) {
    await expectRefusal(() => keepProfile(actor, candidate), "bestaat niet");
    await expectRefusal(() => stopKeepingProfile(actor, candidate), "bestaat niet");
    await expectRefusal(() => findRetention(actor, candidate.candidateId), "bestaat niet");
  }
  await expectRefusal(() => keepProfile(candidate, { candidateId: randomUUID() }), "bestaat niet");
});
