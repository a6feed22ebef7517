import { randomBytes } from "node:crypto";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { amsterdamDay, now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import { interviewForm } from "./interview-form.ts";
import { holdApplication, mailInterview } from "./mail-interview.server.ts";
import type { PlanInterviewInput } from "./schema.ts";

type Talk = Omit<PlanInterviewInput, "seen">;

/** Working days after the talk by which the candidate hears how it ended. */
const ANSWER_DAYS = 3;

/**
 * Plans the talk of an application the employer said yes to, or moves the one that is to come. Both
 * sides are mailed and the candidate is promised an answer three working days after it. For the
 * bureau. Throws `Overtaken` when the talk changed meanwhile, `RuleBroken` for a moment that has passed or an application without a yes.
 */
export function planInterview(
  actor: Actor,
  input: PlanInterviewInput & { applicationId: string },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const { applicationId, seen, ...interview } = input;
    const application = await holdApplication(tx, actor, applicationId);
    if (application.stage !== "interview") {
      throw new RuleBroken("Een gesprek plant u nadat de werkgever ja heeft gezegd.");
    }
    if (interview.startsAt <= now()) throw new RuleBroken("Kies een moment dat nog komt.", "day");
    const kept = await keepInterview(tx, applicationId, seen, interview);
    if (!kept) return;
    const { calendarKey, isMoved } = kept;
    const answerBy = workingDaysAfter(amsterdamDay(interview.startsAt), ANSWER_DAYS);
    await tx.application.update({
      where: { id: applicationId },
      data: { answerBy },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: isMoved ? "move-interview" : "plan-interview",
      subject: ["application", applicationId],
      vacatureId: application.vacatureId,
      candidateId: application.candidateId,
    });
    const change = isMoved ? "moved" : "planned";
    await mailInterview(tx, application, { ...interview, calendarKey }, change);
  });
}

/** Changes the talk that is to come, or makes one; null when it stands like this already. */
async function keepInterview(
  tx: Tx,
  applicationId: string,
  seen: string | undefined,
  interview: Talk,
) {
  const coming = await tx.interview.findFirst({
    where: { applicationId, cancelledAt: null, startsAt: { gt: now() } },
  });
  if (coming && isSame(coming, interview)) return null;
  refuseOvertaken(seen, interviewForm(coming));
  if (coming) {
    const data = { ...interview, sequence: { increment: 1 } };
    await tx.interview.update({ where: { id: coming.id }, data, select: { id: true } });
    return { calendarKey: coming.calendarKey, isMoved: true };
  }
  const calendarKey = randomBytes(24).toString("base64url");
  await tx.interview.create({
    data: { ...interview, applicationId, calendarKey },
    select: { id: true },
  });
  return { calendarKey, isMoved: false };
}

/** A form sent twice must not tell people that their talk was moved. */
function isSame(coming: Talk, wanted: Talk): boolean {
  return (
    coming.startsAt.getTime() === wanted.startsAt.getTime() &&
    coming.minutes === wanted.minutes &&
    coming.location === wanted.location &&
    coming.withWhom === wanted.withWhom
  );
}
