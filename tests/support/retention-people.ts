/** People whose data ends, and the nights in which it does. */
import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { saveSearch } from "#app/features/alerts/save-search.server.ts";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { askPermission } from "#app/features/applications/permission/ask-permission.server.ts";
import { recordPermission } from "#app/features/applications/permission/record-permission.server.ts";
import { rejectApplication } from "#app/features/applications/reject-application.server.ts";
import { addCv } from "#app/features/candidates/cvs/add-cv.server.ts";
import { openCandidateAccount } from "#app/features/candidates/open-candidate-account.server.ts";
import { overrideMatch } from "#app/features/matching/override-match.server.ts";
import { sendMessage } from "#app/features/messages/send-message.server.ts";
import { findRetention } from "#app/features/retention/find-retention.server.ts";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { endRetention } from "#app/jobs/end-retention.ts";
import { type Actor, ANONYMOUS, system } from "#app/platform/actor.ts";
import { shiftClock, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { type KeptFile, keepFile, receiveFile } from "#app/platform/files.server.ts";
import {
  aBroughtInRow,
  aCandidate,
  aConsultant,
  anApplicantOn,
  anEmployer,
  aPublishedVacature,
} from "./builders.ts";
import { anOpening } from "./openings.ts";
import { mailsTo } from "./traces.ts";

const DAY_MS = 86_400_000;
const FIRST_DAY = today().getTime();

/** The day so many days from the real today, as midnight UTC. */
export function dayFromNow(days: number): Date {
  return new Date(FIRST_DAY + days * DAY_MS);
}

/** Sets the clock to about noon of that day, so that summer time moves no day. */
export function onDay(days: number): void {
  shiftClock(dayFromNow(days).getTime() + DAY_MS / 2 - Date.now());
}

/** The night's job on that day, twice: the second run must change nothing. */
export async function night(days: number): Promise<void> {
  onDay(days);
  await endRetention.run({});
  await endRetention.run({});
}

/** Somebody without an account who applied today. */
export async function anApplicant(email?: string) {
  const { slug } = await aPublishedVacature(await anEmployer());
  const { applicationId: id, ...person } = await anApplicantOn(slug, email);
  return { id, ...person };
}

/** The same, rejected on the day the clock stands at. */
export async function aRejectedApplicant() {
  const applicant = await anApplicant();
  await reject(applicant);
  return applicant;
}

/** Ends an application with a no. */
export async function reject({ id }: { id: string }): Promise<void> {
  const consultant = await aConsultant();
  await openApplication(consultant, { id });
  await rejectApplication(consultant, { id, reason: "hours", note: "" });
}

/** Somebody who makes an account and proves the address, whose profile is kept for a year. */
export async function aRegistered() {
  const email = `${randomUUID()}@voorbeeld.example`;
  const token = await anOpening({ audience: "candidate", name: "Mila Proef", email });
  const password = "een-zin-om-te-onthouden";
  const { accountId, candidateId } = await openCandidateAccount(ANONYMOUS, { token, password });
  const actor: Actor = { kind: "candidate", accountId, candidateId };
  return { actor, candidateId, email };
}

/** The number of days from the real today until the person's data goes. */
export async function daysUntilEnd({ candidateId }: { candidateId: string }): Promise<number> {
  const { endsOn } = await findRetention(system("test"), candidateId);
  if (!endsOn) throw new Error("This person has no end");
  return Math.round((endsOn.getTime() - FIRST_DAY) / DAY_MS);
}

/** Whether the person still stands in the database. */
export async function isThere({ candidateId: id }: { candidateId: string }): Promise<boolean> {
  return (await db().candidate.count({ where: { id } })) === 1;
}

/** How many mails said that the data goes. */
export async function remindersTo({ email }: { email: string }): Promise<number> {
  return (await mailsTo(email)).filter((template) => template === "profile-ends").length;
}

/** The token in the newest of these mails. */
export async function linkOf({ email }: { email: string }): Promise<string> {
  const { props } = await db().mailMessage.findFirstOrThrow({
    where: { to: email, template: "profile-ends" },
    orderBy: { createdAt: "desc" },
  });
  return /bewaren\/([\w-]+)/.exec(JSON.stringify(props))?.[1] ?? "";
}

async function aFileOf(word: string): Promise<KeptFile> {
  const bytes = Readable.from([Buffer.from(`Werkervaring: ${word}`)]);
  return keepFile(await receiveFile(bytes, `${word}.txt`), "text/plain");
}

/**
 * A candidate with this word in every text there is, in a CV's bytes too; rejected on one vacature,
 * running on another, judged by the employer on a third.
 */
export async function aPersonFullOf(word: string) {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const candidate = await aCandidate();
  const { candidateId } = candidate;
  await db().candidate.update({
    where: { id: candidateId },
    data: {
      name: `Kim ${word}`,
      phone: word,
      headline: word,
      broughtIn: { create: aBroughtInRow(word) },
      postcode: "3511 AX",
      experiences: {
        create: { title: word, employer: word, startsOn: new Date("2020-01-01") },
      },
      educations: { create: { level: "hbo", name: word } },
      skills: {
        update: {
          where: { candidateId_skillId: { candidateId, skillId: "excel" } },
          data: { evidence: word },
        },
      },
    },
  });
  const cv = await aFileOf(word);
  const { id: cvId } = await addCv(candidate, { candidateId, cv });
  const done = await aPublishedVacature(employer);
  const { applicationId } = await applyWithProfile(candidate, {
    slug: done.slug,
    motivation: word,
    shareName: true,
    cvId,
  });
  await openApplication(consultant, { id: applicationId });
  await rejectApplication(consultant, { id: applicationId, reason: "hours", note: word });
  const running = await aPublishedVacature(employer);
  await applyWithProfile(candidate, { slug: running.slug, motivation: word, shareName: true });
  const judged = await aPublishedVacature(employer);
  const pair = { vacatureId: judged.id, candidateId };
  const listed = await shortlistCandidate(consultant, pair);
  const { shortlistId, entryId } = listed;
  await askPermission(consultant, { id: listed.applicationId });
  const said = { answer: "yes", note: `${word} ${word}` } as const;
  await recordPermission(consultant, { id: listed.applicationId, ...said });
  await presentShortlist(consultant, { id: shortlistId });
  await giveVerdict(employer, { entryId, answer: "no", reason: "skills", note: word });
  await sendMessage(candidate, { applicationId, messageKey: randomUUID(), text: word });
  const startsAt = new Date(Date.now() + DAY_MS);
  const talk = { applicationId, startsAt, minutes: 60, location: word, withWhom: word };
  await db().interview.create({
    data: { ...talk, calendarKey: `${word}-${entryId}` },
    select: { id: true },
  });
  const judgement = { direction: "better", reason: "talk", note: `${word} ${word}` } as const;
  await overrideMatch(consultant, { ...pair, ...judgement });
  const away = { status: "notToApproach", statusReason: word } as const;
  await db().candidate.update({ where: { id: candidateId }, data: away });
  await saveSearch(candidate, { query: `q=${word}`, frequency: "daily" });
  const vacatures = { done: done.id, running: running.id, judged: judged.id };
  return { candidate, consultant, employer, storageKey: cv.storageKey, shortlistId, vacatures };
}
