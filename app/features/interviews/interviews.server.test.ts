import { expect, test } from "vitest";
import { withdrawApplication } from "#app/features/applications/withdraw-application.server.ts";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
  saysYes,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { cancelInterview } from "./cancel-interview.server.ts";
import {
  findInterview,
  findShortlistInterviews,
  listComingInterviews,
} from "./find-interview.server.ts";
import { interviewCalendar } from "./interview-calendar.server.ts";
import { planInterview } from "./plan-interview.server.ts";

withTestDatabase();

const DAY_MS = 86_400_000;

const talk = (days = 2) => ({
  startsAt: new Date(Date.now() + days * DAY_MS),
  minutes: 45,
  location: "Stationsplein 4, Amersfoort",
  withWhom: "Els Bakker",
});

/** Seconds since 1970 of a moment as calendars write it, 20260310T133000Z. */
function momentOf(text = ""): number {
  const iso = text.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, "$1-$2-$3T$4:$5:$6Z");
  return Date.parse(iso) / 1000;
}

async function startOf(applicationId: string): Promise<number> {
  const { startsAt } = await db().interview.findFirstOrThrow({ where: { applicationId } });
  return startsAt.getTime();
}

async function aYes() {
  const [employer, consultant, candidate] = [
    await anEmployer(),
    await aConsultant(),
    await aCandidate(),
  ];
  const { id: vacatureId } = await aPublishedVacature(employer);
  const listed = await shortlistCandidate(consultant, {
    vacatureId,
    candidateId: candidate.candidateId,
  });
  await saysYes(consultant, listed);
  await presentShortlist(consultant, { id: listed.shortlistId });
  await giveVerdict(employer, {
    entryId: listed.entryId,
    answer: "yes",
    reason: "skills",
    note: "",
  });
  return { employer, consultant, candidate, ...listed };
}

test("a talk is planned, moved and called off; both sides are mailed and see it", async () => {
  const { employer, consultant, candidate, applicationId, shortlistId, entryId } = await aYes();
  const first = { ...talk(), applicationId };
  await planInterview(consultant, first);
  await planInterview(consultant, first);
  await planInterview(consultant, { ...talk(3), applicationId });
  const seen = await findInterview(candidate, applicationId);
  expect(seen).toMatchObject({ minutes: 45, withWhom: "Els Bakker" });
  expect(await db().interview.count({ where: { applicationId } })).toBe(1);
  expect(await findShortlistInterviews(employer, shortlistId)).toEqual({ [entryId]: seen });
  const coming = await listComingInterviews(consultant);
  expect(coming.rows.map(({ application }) => application.id)).toContain(applicationId);
  await cancelInterview(consultant, { applicationId });
  expect(await findInterview(candidate, applicationId)).toBeNull();
  await expectRefusal(() => cancelInterview(consultant, { applicationId }), "geen gesprek");
  const isAbout = (template: string) => template.startsWith("interview-");
  expect((await mailsTo(candidate.email)).filter(isAbout)).toHaveLength(3);
  expect((await mailsTo(employer.email)).filter(isAbout)).toHaveLength(3);
  const toEmployer = await db().mailMessage.findMany({
    where: { to: employer.email, template: "interview-with-candidate" },
  });
  expect(JSON.stringify(toEmployer)).not.toContain("Jip");
  expect((await verbsOf(applicationId)).slice(-3)).toEqual([
    "plan-interview",
    "move-interview",
    "cancel-interview",
  ]);
});

test("the promised day moves behind the talk", async () => {
  const { consultant, applicationId } = await aYes();
  const input = talk(30);
  await planInterview(consultant, { ...input, applicationId });
  const { answerBy } = await db().application.findUniqueOrThrow({ where: { id: applicationId } });
  expect(answerBy?.getTime()).toBeGreaterThan(input.startsAt.getTime() + DAY_MS);
});

test("the calendar file follows what happens and names nobody", async () => {
  const { consultant, candidate, applicationId } = await aYes();
  await planInterview(consultant, { ...talk(), applicationId });
  const key = (await findInterview(candidate, applicationId))?.calendarKey ?? "";
  const planned = await interviewCalendar(key);
  expect(planned).toMatch(/BEGIN:VEVENT[\s\S]*SEQUENCE:0[\s\S]*STATUS:CONFIRMED/);
  expect(planned).toContain("LOCATION:Stationsplein 4\\, Amersfoort");
  const [start, end] = [/DTSTART:(\S+)/, /DTEND:(\S+)/].map((line) =>
    momentOf(line.exec(planned)?.[1]),
  );
  expect(start).toBe(Math.floor((await startOf(applicationId)) / 1000));
  expect((end ?? 0) - (start ?? 0)).toBe(45 * 60);
  expect(planned).not.toContain("Jip");
  await planInterview(consultant, { ...talk(3), applicationId });
  expect(await interviewCalendar(key)).toContain("SEQUENCE:1");
  await withdrawApplication(candidate, { id: applicationId });
  expect(await interviewCalendar(key)).toMatch(/METHOD:CANCEL[\s\S]*STATUS:CANCELLED/);
  await expect(interviewCalendar("onbekend")).rejects.toThrow("bestaat niet");
});

test("no talk in the past, before a yes, or by anybody but the bureau", async () => {
  const { employer, consultant, candidate, applicationId } = await aYes();
  const input = { ...talk(), applicationId };
  const past = { ...talk(-1), applicationId };
  await expectRefusal(() => planInterview(consultant, past), "nog komt");
  await expectRefusal(() => planInterview(employer, input), "bestaat niet");
  await expectRefusal(() => planInterview(candidate, input), "bestaat niet");
  await expectRefusal(() => cancelInterview(candidate, { applicationId }), "bestaat niet");
  await db().application.update({ where: { id: applicationId }, data: { stage: "presented" } });
  await expectRefusal(() => planInterview(consultant, input), "ja heeft gezegd");
  expect(await findInterview(await aCandidate(), applicationId)).toBeNull();
});

test("a procedure that ends under a talk calls it off with a higher number and a new stamp", async () => {
  const { consultant, candidate, applicationId } = await aYes();
  await planInterview(consultant, { ...talk(), applicationId });
  const { calendarKey } = await db().interview.findFirstOrThrow({ where: { applicationId } });
  const stampOf = (file: string) => /DTSTAMP:(\S+)/.exec(file)?.[1] ?? "";
  const before = await interviewCalendar(calendarKey);
  expect(before).toContain("SEQUENCE:0");
  shiftClock(DAY_MS);
  await withdrawApplication(candidate, { id: applicationId });
  shiftClock(0);
  const after = await interviewCalendar(calendarKey);
  expect(after).toContain("METHOD:CANCEL");
  expect(after).toContain("SEQUENCE:1");
  expect(stampOf(after) > stampOf(before)).toBe(true);
});
