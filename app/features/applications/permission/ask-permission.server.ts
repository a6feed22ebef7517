import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { createOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { shownText } from "#app/features/candidates/shown-fields.ts";
import { contractText } from "#app/features/taxonomy/contract-form.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { payText } from "#app/features/vacatures/pay-range.ts";
import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { visibleTo } from "../policy.ts";
import { takeStep } from "../take-step.server.ts";

const SELECT = {
  id: true,
  vacatureId: true,
  candidateId: true,
  candidate: { select: { name: true, email: true, status: true, shownFields: true } },
  vacature: { select: { ...VACATURE_FACTS_SELECT, consultantId: true } },
} satisfies Prisma.ApplicationSelect;

type Found = Prisma.ApplicationGetPayload<{ select: typeof SELECT }>;

/**
 * Asks somebody whom the bureau found whether it may propose them, by a mail with a personal link that
 * says which work, what it pays and what the employer will read. Asking again sends the mail again; the
 * earlier link stops working. For the bureau. Throws `RuleBroken` for somebody without a mail address, who
 * wants not to be approached, or whose application cannot be asked about.
 */
export function askPermission(actor: Actor, input: { id: string; seen?: string }): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const found = await tx.application.findFirst({
      where: { AND: [{ id: input.id }, visibleTo(actor)] },
      select: SELECT,
    });
    if (!found) throw new NotFound();
    const { candidate, candidateId, vacatureId } = found;
    if (candidate.status === "notToApproach") {
      throw new RuleBroken("Deze persoon wil niet worden benaderd.");
    }
    if (!candidate.email) {
      throw new RuleBroken(
        "Zonder mailadres kan dit niet per mail. Bel, en leg het antwoord vast.",
      );
    }
    await takeStep(tx, actor, "ask", input);
    const asked = { askedAt: now(), askedById: accountIdOf(actor) };
    await tx.permission.upsert({
      where: { applicationId: input.id },
      create: { applicationId: input.id, ...asked },
      update: asked,
      select: { applicationId: true },
    });
    await recordEvent(tx, actor, {
      verb: "ask-permission",
      subject: ["application", input.id],
      vacatureId,
      candidateId,
    });
    await mailQuestion(tx, found);
  });
}

async function mailQuestion(tx: Tx, { id, candidateId, candidate, vacature }: Found) {
  const token = await createOneTimeToken(tx, "answer-permission", id);
  const { hoursMin, hoursMax } = vacature;
  const hours = hoursMin === hoursMax ? `${hoursMin}` : `${hoursMin} tot ${hoursMax}`;
  await queueMail(tx, {
    template: "ask-permission",
    to: candidate.email,
    about: candidateId,
    props: {
      contact: await findContact(tx, vacature.consultantId),
      candidateName: candidate.name,
      vacatureTitle: vacature.title,
      employer: vacature.organisation.name,
      pay: payText(vacature),
      work: `${hours} uur per week in ${vacature.place.name}, ${contractText(vacature.contractForms)}`,
      shown: shownText(candidate.shownFields),
      answerUrl: siteUrl(`/voorstel/${token}`),
    },
  });
}
