import { randomBytes } from "node:crypto";
import { visibleTo } from "#app/features/applications/policy.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now, workingDaysAfter } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { INTERVIEW_SELECT, mailInterview } from "./mail-interview.server.ts";
import type { PlanInterviewInput } from "./schema.ts";

/** Working days after the talk by which the candidate hears how it ended. */
const ANSWER_DAYS = 3;

/**
 * Plans the talk of an application the employer said yes to, or moves the one that is to come. Both
 * sides are mailed and the candidate is promised an answer three working days after it. For the
 * bureau. Throws `RuleBroken` for a moment that has passed or an application without a yes.
 */
export function planInterview(
  actor: Actor,
  input: PlanInterviewInput & { applicationId: string },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const { applicationId, ...interview } = input;
    const application = await tx.application.findFirst({
      where: { AND: [{ id: applicationId }, visibleTo(actor)] },
      select: INTERVIEW_SELECT,
    });
    if (!application) throw new NotFound();
    if (application.stage !== "interview") {
      throw new RuleBroken("Een gesprek plant u nadat de werkgever ja heeft gezegd.");
    }
    if (interview.startsAt <= now()) throw new RuleBroken("Kies een moment dat nog komt.", "day");
    const { calendarKey, isMoved } = await keepInterview(tx, applicationId, interview);
    const answerBy = workingDaysAfter(dayOf(interview.startsAt), ANSWER_DAYS);
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

/** Changes the talk that is to come, or makes one. The application's row makes two of them take turns. */
async function keepInterview(tx: Tx, applicationId: string, interview: PlanInterviewInput) {
  await tx.$queryRaw`SELECT id FROM "Application" WHERE id = ${applicationId} FOR UPDATE`;
  const coming = await tx.interview.findFirst({
    where: { applicationId, cancelledAt: null, startsAt: { gt: now() } },
    select: { id: true, calendarKey: true },
  });
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

function dayOf(moment: Date): Date {
  return new Date(`${moment.toISOString().slice(0, 10)}T00:00:00.000Z`);
}
