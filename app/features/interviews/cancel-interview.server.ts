import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import { interviewForm } from "./interview-form.ts";
import { holdApplication, mailInterview } from "./mail-interview.server.ts";

/** Calls off the talk that is to come; both sides are mailed. For the bureau; `Conflict` when it was moved since it was seen. */
export function cancelInterview(
  actor: Actor,
  input: { applicationId: string; seen?: string },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const application = await holdApplication(tx, actor, input.applicationId);
    const coming = await tx.interview.findFirst({
      where: { applicationId: application.id, cancelledAt: null, startsAt: { gt: now() } },
      select: { startsAt: true, minutes: true, location: true, withWhom: true },
    });
    refuseStale(input.seen, interviewForm(coming));
    const [interview] = await tx.interview.updateManyAndReturn({
      where: { applicationId: application.id, cancelledAt: null, startsAt: { gt: now() } },
      data: { cancelledAt: now(), sequence: { increment: 1 } },
      select: { startsAt: true, location: true, withWhom: true, calendarKey: true },
    });
    if (!interview) throw new RuleBroken("Er is geen gesprek om af te zeggen.");
    await recordEvent(tx, actor, {
      verb: "cancel-interview",
      subject: ["application", application.id],
      vacatureId: application.vacatureId,
      candidateId: application.candidateId,
    });
    await mailInterview(tx, application, interview, "cancelled");
  });
}
