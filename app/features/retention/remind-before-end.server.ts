/**
 * Tells people that their data will go, and how to stay. Each reminder is a row of person, kind and
 * end date, written with its mail: a run that is repeated, late or cut off mails nothing twice and
 * forgets nothing, and an end that moved has reminders of its own.
 */
import { createOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db, type Tx, transaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { dutchDate } from "#app/platform/time/dutch-date.ts";
import type { ReminderKind } from "#prisma/client/enums.ts";
import {
  findRetentionEnd,
  forEachEnd,
  holdCandidate,
  MONTH_DAYS,
  type RetentionEnd,
} from "./retention-end.server.ts";

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

type Due = {
  kind: ReminderKind;
  endsOn: Date;
  reason: Exclude<RetentionEnd["reason"], "live">;
};

/**
 * Mails everybody whose reminder is due on `today` (midnight UTC of the day): a week before four
 * weeks are over, a month and a week before a year is. Resolves with how many mails.
 */
export function remindBeforeEnd(actor: Actor, { today }: { today: Date }): Promise<number> {
  const window = { from: daysAfter(today, 1), until: daysAfter(today, MONTH_DAYS) };
  return forEachEnd(window, async (end) => {
    const due = dueReminder(end, today);
    if (!due || (await wasSent(db(), end.id, due))) return false;
    return remind(actor, { candidateId: end.id, today });
  });
}

function remind(actor: Actor, input: { candidateId: string; today: Date }): Promise<boolean> {
  const { candidateId, today } = input;
  return transaction(async (tx) => {
    await holdCandidate(tx, candidateId);
    const end = await findRetentionEnd(tx, candidateId);
    const due = end && dueReminder(end, today);
    if (!due || (await wasSent(tx, candidateId, due))) return false;
    await tx.retentionReminder.create({
      data: { candidateId, kind: due.kind, endsOn: due.endsOn, sentAt: now() },
      select: { candidateId: true },
    });
    await recordEvent(tx, actor, {
      verb: "remind-before-end",
      subject: ["candidate", candidateId],
      candidateId,
      reasonCode: due.kind,
    });
    await mailReminder(tx, candidateId, due);
    return true;
  });
}

async function mailReminder(tx: Tx, id: string, { reason, endsOn }: Due): Promise<void> {
  const { name, email, accountId } = await tx.candidate.findUniqueOrThrow({
    where: { id },
    select: { name: true, email: true, accountId: true },
  });
  const token = await createOneTimeToken(tx, "keep-profile", id, { expiresAt: endsOn });
  await queueMail(tx, {
    template: "profile-ends",
    to: email,
    about: id,
    props: {
      candidateName: name,
      reason,
      endsOn: dutchDate(endsOn),
      keepUrl: siteUrl(`/bewaren/${token}`),
      deleteUrl: accountId ? siteUrl("/mijn/gegevens/verwijderen") : null,
    },
  });
}

function dueReminder(end: RetentionEnd, today: Date): Due | null {
  if (end.reason === "live" || end.endsOn <= today) return null;
  const { reason, endsOn } = end;
  const isWeek = endsOn <= daysAfter(today, WEEK_DAYS);
  if (reason !== "year") return isWeek ? { kind: "weekBeforeFourWeeks", endsOn, reason } : null;
  if (endsOn > daysAfter(today, MONTH_DAYS)) return null;
  return { kind: isWeek ? "weekBeforeYear" : "monthBeforeYear", endsOn, reason };
}

async function wasSent(tx: Tx, candidateId: string, { kind, endsOn }: Due): Promise<boolean> {
  return (await tx.retentionReminder.count({ where: { candidateId, kind, endsOn } })) > 0;
}

function daysAfter(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY_MS);
}
