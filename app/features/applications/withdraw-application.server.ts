import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { visibleTo } from "./policy.ts";
import { takeStep } from "./take-step.server.ts";

/** Takes an own application back; the consultant is mailed. Throws `Conflict` when it has ended. */
export function withdrawApplication(actor: Actor, input: { id: string }): Promise<void> {
  return transaction(async (tx) => {
    const application = await tx.application.findFirst({
      where: { AND: [{ id: input.id }, visibleTo(actor)] },
      select: {
        vacatureId: true,
        candidateId: true,
        candidate: { select: { name: true } },
        vacature: { select: { title: true, consultantId: true } },
      },
    });
    if (!application) throw new NotFound();
    await takeStep(tx, actor, "withdraw", input);
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
