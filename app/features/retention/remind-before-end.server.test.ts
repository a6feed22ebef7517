import { afterEach, expect, test } from "vitest";
import { withdrawApplication } from "#app/features/applications/withdraw-application.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { shiftClock, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aConsultant, anEmployer } from "#tests/support/builders.ts";
import {
  anApplicant,
  aRegistered,
  aRejectedApplicant,
  daysUntilEnd,
  isThere,
  linkOf,
  night,
  onDay,
  reject,
  remindersTo,
} from "#tests/support/retention-people.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { deleteEndedPeople } from "./delete-ended-people.server.ts";
import { findRetention } from "./find-retention.server.ts";
import { keepProfile, keepProfileByLink } from "./keep-profile.server.ts";
import { listEndingConsents } from "./list-ending-consents.server.ts";
import { remindBeforeEnd } from "./remind-before-end.server.ts";
import { stopKeepingProfile } from "./stop-keeping-profile.server.ts";

withTestDatabase();
afterEach(() => shiftClock(0));

const CLOCK = system("clock");

test("an unclaimed applicant is reminded a week before and deleted four weeks after the end, each once", async () => {
  const person = await anApplicant();
  onDay(10);
  await reject(person);
  await night(30);
  expect(await remindersTo(person)).toBe(0);
  await night(31);
  expect(await remindersTo(person)).toBe(1);
  await night(37);
  expect(await remindersTo(person)).toBe(1);
  expect(await isThere(person)).toBe(true);
  await night(38);
  expect(await isThere(person)).toBe(false);
  const verbs = await verbsOf(person.candidateId);
  expect(verbs.filter((verb) => verb === "delete-candidate")).toHaveLength(1);
  expect(verbs.filter((verb) => verb === "remind-before-end")).toHaveLength(1);
});

test("an account with a year's consent is reminded a month and a week before and deleted on the day", async () => {
  const person = await aRegistered();
  const end = await daysUntilEnd(person);
  expect([365, 366]).toContain(end);
  for (const [daysBefore, mails] of [
    [31, 0],
    [30, 1],
    [8, 1],
    [7, 2],
    [1, 2],
  ] as const) {
    await night(end - daysBefore);
    expect(await remindersTo(person), `${daysBefore} days before`).toBe(mails);
  }
  await night(end);
  expect(await isThere(person)).toBe(false);
  expect(await db().account.count({ where: { email: person.email } })).toBe(0);
});

test("who renews by the mailed link stays a year from then, and every link works once", async () => {
  const person = await aRegistered();
  const end = await daysUntilEnd(person);
  await night(end - 30);
  const early = await linkOf(person);
  await night(end - 7);
  const late = await linkOf(person);
  expect(late).not.toBe(early);
  const isEnding = async () =>
    (await listEndingConsents(CLOCK)).rows.some(({ id }) => id === person.candidateId);
  expect(await isEnding()).toBe(true);
  onDay(end - 5);
  expect(await keepProfileByLink(ANONYMOUS, { token: early })).toBe(true);
  expect(await isEnding()).toBe(false);
  expect(await keepProfileByLink(ANONYMOUS, { token: early })).toBe(false);
  expect(await keepProfileByLink(ANONYMOUS, { token: late })).toBe(false);
  const consents = await db().consent.findMany({ where: { candidateId: person.candidateId } });
  expect(consents.map(({ withdrawnAt }) => withdrawnAt)).toEqual([null, null]);
  expect(await verbsOf(person.candidateId)).toContain("keep-profile");
  const newEnd = await daysUntilEnd(person);
  expect(newEnd - (end - 5)).toBeGreaterThanOrEqual(365);
  await night(end + 1);
  expect(await remindersTo(person)).toBe(2);
  await night(newEnd - 30);
  expect(await remindersTo(person)).toBe(3);
  await night(newEnd - 1);
  expect(await isThere(person)).toBe(true);
  await night(newEnd);
  expect(await isThere(person)).toBe(false);
});

test("an applicant without an account renews by the link, which is dead from the end date on", async () => {
  const [stays, late] = [await aRejectedApplicant(), await aRejectedApplicant()];
  await night(22);
  const tokens = { stays: await linkOf(stays), late: await linkOf(late) };
  expect(await keepProfileByLink(ANONYMOUS, { token: tokens.stays })).toBe(true);
  onDay(28);
  expect(await keepProfileByLink(ANONYMOUS, { token: tokens.late })).toBe(false);
  await night(28);
  expect(await isThere(stays)).toBe(true);
  expect(await isThere(late)).toBe(false);
  expect(await keepProfileByLink(ANONYMOUS, { token: "onbekend" })).toBe(false);
});

test("who withdraws is reminded a week before the day that was said, and goes on it", async () => {
  const person = await aRegistered();
  onDay(100);
  await stopKeepingProfile(person.actor, person);
  expect(await daysUntilEnd(person)).toBe(128);
  await night(121);
  expect(await remindersTo(person)).toBe(1);
  await night(127);
  expect(await isThere(person)).toBe(true);
  await night(128);
  expect(await isThere(person)).toBe(false);
});

test("a running procedure keeps whoever's consent ended, until four weeks after it", async () => {
  const [person, { id }] = [await aRegistered(), await anApplicant()];
  const { candidateId } = person;
  await db().application.update({ where: { id }, data: { candidateId } });
  await night(380);
  expect(await remindersTo(person)).toBe(0);
  expect(await findRetention(person.actor, candidateId)).toMatchObject({
    reason: "live",
    endsOn: null,
  });
  await withdrawApplication(person.actor, { id });
  await night(401);
  expect(await remindersTo(person)).toBe(1);
  await night(407);
  expect(await isThere(person)).toBe(true);
  await night(408);
  expect(await isThere(person)).toBe(false);
});

test("an end that moved is not announced, and the new one is", async () => {
  const person = await aRejectedApplicant();
  await night(20);
  await keepProfile(CLOCK, person);
  await night(22);
  expect(await remindersTo(person)).toBe(0);
  await night((await daysUntilEnd(person)) - 30);
  expect(await remindersTo(person)).toBe(1);
});

test("a late run deletes who is over without a mail, and reminds once who has days left", async () => {
  const [over, left] = [await aRejectedApplicant(), await anApplicant()];
  onDay(3);
  await reject(left);
  await night(30);
  expect(await isThere(over)).toBe(false);
  expect(await remindersTo(over)).toBe(0);
  expect(await isThere(left)).toBe(true);
  expect(await remindersTo(left)).toBe(1);
});

test("two runs at once mail once and delete once", async () => {
  const [over, soon] = [await aRejectedApplicant(), await anApplicant()];
  onDay(5);
  await reject(soon);
  onDay(28);
  const input = { today: today() };
  await Promise.all([1, 2].map(() => deleteEndedPeople(CLOCK, input)));
  const mailed = await Promise.all([1, 2].map(() => remindBeforeEnd(CLOCK, input)));
  expect(mailed.toSorted()).toEqual([0, 1]);
  expect(await remindersTo(soon)).toBe(1);
  const verbs = await verbsOf(over.candidateId);
  expect(verbs.filter((verb) => verb === "delete-candidate")).toHaveLength(1);
});

test("the bureau sees whose consent ends soonest, and nobody else does", async () => {
  const [first, second] = [await aRegistered(), await aRegistered()];
  onDay(1);
  await keepProfile(CLOCK, second);
  await night((await daysUntilEnd(first)) - 20);
  const { rows } = await listEndingConsents(await aConsultant());
  const ids = rows.map(({ id }) => id);
  expect(ids.indexOf(first.candidateId)).toBeLessThan(ids.indexOf(second.candidateId));
  expect(ids).toContain(first.candidateId);
  for (const actor of [first.actor, await anEmployer(), ANONYMOUS]) {
    await expectRefusal(() => listEndingConsents(actor), "geen toegang");
  }
});
