import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound, RuleBroken } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { visibleTo } from "./policy.ts";
import { rejectionText } from "./rejection-reason.ts";
import type { RejectInput } from "./schema.ts";
import { LIVE_STAGES } from "./stage.ts";

/**
 * Ends an application with a reason, which the applicant is mailed. A person must have opened it
 * first (AVG art. 22). Throws `NotFound`, `RuleBroken` when nobody opened it, `Conflict` when it ended.
 */
export function rejectApplication(
  actor: Actor,
  input: RejectInput & { id: string },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const application = await tx.application.findFirst({
      where: { id: input.id, ...visibleTo(actor) },
      select: {
        openedAt: true,
        vacatureId: true,
        candidateId: true,
        candidate: { select: { name: true, email: true } },
        vacature: { select: { title: true, consultantId: true, roleId: true } },
      },
    });
    if (!application) throw new NotFound();
    if (!application.openedAt) {
      throw new RuleBroken(
        "Open de sollicitatie eerst: een mens leest voordat er wordt afgewezen.",
      );
    }
    const { count } = await tx.application.updateMany({
      where: { id: input.id, stage: { in: [...LIVE_STAGES] } },
      data: {
        stage: "rejected",
        rejectionReason: input.reason,
        rejectionNote: input.note,
        answerBy: null,
        endedAt: now(),
      },
    });
    if (count === 0) throw new Conflict("Deze sollicitatie is al afgerond.");
    const { vacatureId, candidateId, candidate, vacature } = application;
    await recordEvent(tx, actor, {
      verb: "reject-application",
      subject: ["application", input.id],
      vacatureId,
      candidateId,
      reasonCode: input.reason,
    });
    await queueMail(tx, {
      template: "application-rejected",
      to: candidate.email,
      props: {
        contact: await findContact(tx, vacature.consultantId),
        candidateName: candidate.name,
        vacatureTitle: vacature.title,
        reason: [rejectionText(input.reason), input.note].filter(Boolean).join(" "),
        deletedOn: null,
        alternativesUrl: siteUrl(`/vacatures/beroep/${vacature.roleId}`),
      },
    });
  });
}
