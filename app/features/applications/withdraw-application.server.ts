import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { visibleTo } from "./policy.ts";
import { LIVE_STAGES } from "./stage.ts";

/** Takes an own application back; the consultant is mailed. Throws `Conflict` when it has ended. */
export function withdrawApplication(actor: Actor, input: { id: string }): Promise<void> {
  return transaction(async (tx) => {
    const application = await tx.application.findFirst({
      where: { id: input.id, ...visibleTo(actor) },
      select: {
        vacatureId: true,
        candidateId: true,
        candidate: { select: { name: true } },
        vacature: { select: { title: true, consultantId: true } },
      },
    });
    if (!application) throw new NotFound();
    const { count } = await tx.application.updateMany({
      where: { id: input.id, stage: { in: [...LIVE_STAGES] } },
      data: { stage: "withdrawn", answerBy: null, endedAt: now() },
    });
    if (count === 0) throw new Conflict("Deze sollicitatie is al afgerond.");
    const { vacatureId, candidateId, candidate, vacature } = application;
    await recordEvent(tx, actor, {
      verb: "withdraw-application",
      subject: ["application", input.id],
      vacatureId,
      candidateId,
    });
    const contact = await findContact(tx, vacature.consultantId);
    await queueMail(tx, {
      template: "application-withdrawn",
      to: contact.email,
      about: candidateId,
      props: {
        consultantName: contact.name,
        candidateName: candidate.name,
        vacatureTitle: vacature.title,
        reason: null,
        applicationUrl: siteUrl(`/werk/sollicitaties/${input.id}`),
      },
    });
  });
}
