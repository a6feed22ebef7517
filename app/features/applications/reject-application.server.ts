import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { queueMails } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { visibleTo } from "./policy.ts";
import { rejectionText } from "./rejection-reason.ts";
import type { RejectInput } from "./schema.ts";
import { takeStep } from "./take-step.server.ts";

/** What a mail about a rejection has to know of its application. */
export const REJECTED_SELECT = {
  id: true,
  vacatureId: true,
  candidateId: true,
  candidate: { select: { name: true, email: true } },
  vacature: { select: { title: true, consultantId: true, roleId: true } },
} satisfies Prisma.ApplicationSelect;

type Rejected = Prisma.ApplicationGetPayload<{ select: typeof REJECTED_SELECT }>;

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
      where: { AND: [{ id: input.id }, visibleTo(actor)] },
      select: REJECTED_SELECT,
    });
    if (!application) throw new NotFound();
    const { id, seen } = input;
    const data = { rejectionReason: input.reason, rejectionNote: input.note };
    await takeStep(tx, actor, "reject", { id, seen, data });
    const { vacatureId, candidateId } = application;
    await recordEvent(tx, actor, {
      verb: "reject-application",
      subject: ["application", input.id],
      vacatureId,
      candidateId,
      reasonCode: input.reason,
    });
    await mailRejections(tx, [application], input);
  });
}

/** Tells applicants of one vacature why their application ended. */
export async function mailRejections(
  tx: Tx,
  rejected: Rejected[],
  { reason, note }: Pick<RejectInput, "reason" | "note">,
): Promise<void> {
  const contact = await findContact(tx, rejected[0]?.vacature.consultantId ?? null);
  await queueMails(
    tx,
    rejected.map(({ candidateId, candidate, vacature }) => ({
      template: "application-rejected" as const,
      to: candidate.email,
      about: candidateId,
      props: {
        contact,
        candidateName: candidate.name,
        vacatureTitle: vacature.title,
        reason: [rejectionText(reason), note].filter(Boolean).join(" "),
        deletedOn: null,
        alternativesUrl: siteUrl(`/vacatures/beroep/${vacature.roleId}`),
      },
    })),
  );
}
