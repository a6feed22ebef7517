import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { statusUrl } from "#app/features/applications/mail-new-application.server.ts";
import { PROMISED_DAYS } from "#app/features/applications/stage.ts";
import { takeStep } from "#app/features/applications/take-step.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, judges } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { dutchDate } from "#app/platform/time/dutch-date.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { visibleTo } from "./policy.ts";
import type { VerdictInput } from "./schema.ts";
import { verdictReasonText } from "./verdict-reason.ts";

const SELECT = {
  applicationId: true,
  application: {
    select: {
      candidateId: true,
      candidate: { select: { id: true, accountId: true, name: true, email: true } },
      vacature: {
        select: {
          id: true,
          title: true,
          consultantId: true,
          organisationId: true,
          organisation: { select: { name: true } },
        },
      },
    },
  },
} satisfies Prisma.ShortlistEntrySelect;

type Entry = Prisma.ShortlistEntryGetPayload<{ select: typeof SELECT }>;

/**
 * An employer's yes or no on one person of its shortlist, with the reason. Yes leads to a meeting and
 * the candidate hears so; no goes to the consultant, who tells the candidate with the reason.
 * Throws `NotFound` for another's shortlist and for the bureau, `Conflict` for a second verdict.
 */
export function giveVerdict(actor: Actor, input: VerdictInput): Promise<void> {
  if (!judges(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const entry = await tx.shortlistEntry.findFirst({
      where: { id: input.entryId, shortlist: visibleTo(actor) },
      select: SELECT,
    });
    if (!entry) throw new NotFound();
    const { count } = await tx.shortlistEntry.updateMany({
      where: { id: input.entryId, verdict: null, application: { stage: "presented" } },
      data: {
        verdict: input.answer,
        verdictReason: input.reason,
        verdictNote: input.note,
        verdictAt: now(),
      },
    });
    if (count === 0) throw new Conflict("Over deze kandidaat is al een oordeel gegeven.");
    const { vacature, candidateId } = entry.application;
    await recordEvent(tx, actor, {
      verb: "give-verdict",
      subject: ["application", entry.applicationId],
      vacatureId: vacature.id,
      candidateId,
      organisationId: vacature.organisationId,
      reasonCode: `${input.answer}:${input.reason}`,
    });
    await mailConsultant(tx, entry, input);
    if (input.answer === "yes") await inviteCandidate(tx, actor, entry);
  });
}

async function inviteCandidate(
  tx: Tx,
  actor: Actor,
  { applicationId, application }: Entry,
): Promise<void> {
  const nextBy = workingDaysAfter(today(), PROMISED_DAYS.interview ?? 10);
  await takeStep(tx, actor, "meet", { id: applicationId, data: { answerBy: nextBy } });
  const { candidate, vacature } = application;
  await queueMail(tx, {
    template: "verdict-outcome",
    to: candidate.email,
    about: application.candidateId,
    props: {
      contact: await findContact(tx, vacature.consultantId),
      candidateName: candidate.name,
      vacatureTitle: vacature.title,
      employer: vacature.organisation.name,
      nextStep: "Je consultant belt je om een gesprek te plannen.",
      nextBy: dutchDate(nextBy),
      statusUrl: await statusUrl(tx, candidate, applicationId),
    },
  });
}

async function mailConsultant(tx: Tx, entry: Entry, input: VerdictInput): Promise<void> {
  const { candidate, vacature } = entry.application;
  const contact = await findContact(tx, vacature.consultantId);
  await queueMail(tx, {
    template: "verdict-arrived",
    to: contact.email,
    about: entry.application.candidateId,
    props: {
      consultantName: contact.name,
      organisationName: vacature.organisation.name,
      candidateName: candidate.name,
      vacatureTitle: vacature.title,
      verdict: input.answer,
      reason: [verdictReasonText(input.answer, input.reason), input.note]
        .filter(Boolean)
        .join(": "),
      applicationUrl: siteUrl(`/werk/sollicitaties/${entry.applicationId}`),
    },
  });
}
