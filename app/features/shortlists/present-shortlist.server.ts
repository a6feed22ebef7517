import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { statusUrl } from "#app/features/applications/mail-new-application.server.ts";
import {
  isLive,
  mayBePresented,
  PROMISED_DAYS,
  STAGE_TEXTS,
} from "#app/features/applications/stage.ts";
import { takeStep } from "#app/features/applications/take-step.server.ts";
import { storeMatch } from "#app/features/matching/store-match.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { holdVacature } from "#app/features/vacatures/hold-vacature.server.ts";
import { payText } from "#app/features/vacatures/pay-range.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound, RuleBroken } from "#app/platform/errors.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { dutchDate } from "#app/platform/time/dutch-date.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { mailShortlist } from "./link/mail-shortlist.server.ts";

const SELECT = {
  id: true,
  vacature: {
    select: {
      id: true,
      title: true,
      organisationId: true,
      consultantId: true,
      clientContactId: true,
      salaryMinCents: true,
      salaryMaxCents: true,
      salaryHours: true,
      organisation: { select: { name: true } },
    },
  },
  entries: {
    select: {
      id: true,
      application: {
        select: {
          id: true,
          origin: true,
          stage: true,
          permission: { select: { answer: true } },
          candidateId: true,
          candidate: { select: { id: true, accountId: true, name: true, email: true } },
        },
      },
    },
  },
} satisfies Prisma.ShortlistSelect;

type Draft = Prisma.ShortlistGetPayload<{ select: typeof SELECT }>;

/**
 * Presents a shortlist to the employer. Every score is frozen with its weights and rule version, the
 * candidates and the employer's members are mailed. Whom the bureau found and who did not say yes stays
 * behind on a list that is still open. Throws `RuleBroken` when nobody may be presented, `Conflict` when it
 * was presented before or somebody was put on or taken off since it was seen.
 */
export function presentShortlist(
  actor: Actor,
  input: { id: string; seen?: string },
): Promise<{ vacatureId: string }> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const found = await tx.shortlist.findFirst({ where: { id: input.id }, select: SELECT });
    if (!found) throw new NotFound();
    refuseStale(input.seen, entryIds(found));
    const { count } = await tx.shortlist.updateMany({
      where: { id: input.id, presentedAt: null },
      data: { presentedAt: now() },
    });
    if (count === 0) throw new Conflict("Deze shortlist is al voorgesteld.");
    const shortlist = await onlyWhoMay(tx, await withoutLeavers(tx, found));
    const answerBy = workingDaysAfter(today(), PROMISED_DAYS.presented ?? 7);
    await freezeEntries(tx, actor, shortlist, answerBy);
    await recordEvent(tx, actor, {
      verb: "present-shortlist",
      subject: ["shortlist", input.id],
      vacatureId: shortlist.vacature.id,
      organisationId: shortlist.vacature.organisationId,
    });
    await mailEverybody(tx, shortlist, dutchDate(answerBy));
    return { vacatureId: shortlist.vacature.id };
  });
}

/** Who stands on a shortlist, as far as a page shows it. */
export function entryIds({ entries }: { entries: { id: string }[] }) {
  return { entries: entries.map(({ id }) => id).sort() };
}

/** Whoever withdrew or was rejected since is not presented: the entry goes, the application stays ended. */
async function withoutLeavers(tx: Tx, { entries, ...shortlist }: Draft): Promise<Draft> {
  const leavers = entries.filter(({ application }) => !isLive(application.stage));
  await tx.shortlistEntry.deleteMany({ where: { id: { in: leavers.map(({ id }) => id) } } });
  return { ...shortlist, entries: entries.filter((entry) => !leavers.includes(entry)) };
}

/** Who did not say yes yet moves to an open list of its own, to be presented later. */
async function onlyWhoMay(tx: Tx, { entries, ...shortlist }: Draft): Promise<Draft> {
  if (entries.length === 0) throw new RuleBroken("Zet eerst iemand op de shortlist.");
  const ready = entries.filter(
    ({ application }) => application.stage === "shortlisted" && mayBePresented(application),
  );
  if (ready.length === 0) {
    throw new RuleBroken(
      "Niemand op deze shortlist heeft al ja gezegd. Vraag het eerst: zonder ja leest de werkgever niets.",
    );
  }
  const waiting = entries.filter((entry) => !ready.includes(entry)).map(({ id }) => id);
  if (waiting.length > 0) {
    await holdVacature(tx, shortlist.vacature.id);
    const { id: shortlistId } = await tx.shortlist.create({
      data: { vacatureId: shortlist.vacature.id },
      select: { id: true },
    });
    await tx.shortlistEntry.updateMany({ where: { id: { in: waiting } }, data: { shortlistId } });
  }
  return { ...shortlist, entries: ready };
}

async function freezeEntries(
  tx: Tx,
  actor: Actor,
  { vacature, entries }: Draft,
  answerBy: Date,
): Promise<void> {
  for (const { id, application } of entries) {
    const pair = { vacatureId: vacature.id, candidateId: application.candidateId };
    const score = await storeMatch(tx, pair, { freeze: true });
    await tx.shortlistEntry.update({ where: { id }, data: { score }, select: { id: true } });
    await takeStep(tx, actor, "present", { id: application.id, data: { answerBy } });
  }
}

async function mailEverybody(tx: Tx, shortlist: Draft, answerBy: string): Promise<void> {
  const { vacature, entries } = shortlist;
  const contact = await findContact(tx, vacature.consultantId);
  const vacatureTitle = vacature.title;
  for (const { application } of entries) {
    const { id: about, name: candidateName, email: to } = application.candidate;
    const url = await statusUrl(tx, application.candidate, application.id);
    const shared = { contact, candidateName, vacatureTitle };
    if (application.origin === "proposed") {
      const employer = vacature.organisation.name;
      const props = {
        ...shared,
        employer,
        pay: payText(vacature),
        answerBy,
        statusUrl: url,
      };
      await queueMail(tx, { template: "candidate-proposed", to, about, props });
    } else {
      const { label, next } = STAGE_TEXTS.presented;
      const props = {
        ...shared,
        stage: label,
        nextStep: next ?? "",
        nextBy: answerBy,
        statusUrl: url,
      };
      await queueMail(tx, { template: "stage-changed", to, about, props });
    }
  }
  const props = { contact, vacatureTitle, candidateCount: entries.length, verdictBy: answerBy };
  await mailShortlist(tx, shortlist, props);
}
