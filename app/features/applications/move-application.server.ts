import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { today } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { dutchDate } from "#app/platform/time/dutch-date.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import { statusUrl } from "./mail-new-application.server.ts";
import { visibleTo } from "./policy.ts";
import type { MoveInput } from "./schema.ts";
import { BUTTON_STEPS, PROMISED_DAYS, STAGE_TEXTS } from "./stage.ts";
import { takeStep } from "./take-step.server.ts";

/**
 * Moves an application on after the employer said yes: to an offer, to placed. The candidate is
 * mailed what comes next and by when. Throws `RuleBroken` for a move the process does not know.
 */
export function moveApplication(actor: Actor, input: MoveInput & { id: string }): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const application = await tx.application.findFirst({
      where: { AND: [{ id: input.id }, visibleTo(actor)] },
      select: {
        vacatureId: true,
        candidateId: true,
        candidate: { select: { id: true, accountId: true, name: true, email: true } },
        vacature: { select: { title: true, consultantId: true } },
      },
    });
    if (!application) throw new NotFound();
    const days = PROMISED_DAYS[input.stage];
    const answerBy = days ? workingDaysAfter(today(), days) : null;
    const { id, seen } = input;
    await takeStep(tx, actor, BUTTON_STEPS[input.stage], { id, seen, data: { answerBy } });
    const { vacatureId, candidateId, candidate, vacature } = application;
    if (input.stage === "placed") await markPlaced(tx, candidateId);
    await recordEvent(tx, actor, {
      verb: "move-application",
      subject: ["application", input.id],
      vacatureId,
      candidateId,
      reasonCode: input.stage,
    });
    await queueMail(tx, {
      template: "stage-changed",
      to: candidate.email,
      about: candidateId,
      props: {
        contact: await findContact(tx, vacature.consultantId),
        candidateName: candidate.name,
        vacatureTitle: vacature.title,
        stage: STAGE_TEXTS[input.stage].label,
        nextStep: STAGE_TEXTS[input.stage].next ?? "Wij blijven bereikbaar als je vragen hebt.",
        nextBy: answerBy ? dutchDate(answerBy) : null,
        statusUrl: await statusUrl(tx, candidate, input.id),
      },
    });
  });
}

/** Who got the work leaves the rankings; until when is the consultant's to say. */
async function markPlaced(tx: Tx, candidateId: string): Promise<void> {
  await tx.candidate.updateMany({
    where: { id: candidateId, status: "available" },
    data: { status: "placed" },
  });
  await markChanged(tx, "candidate", candidateId);
}
