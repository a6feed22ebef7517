import { listBureauAddresses } from "#app/features/accounts/bureau-addresses.server.ts";
import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { listMemberAddresses } from "#app/features/organisations/member-addresses.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound } from "#app/platform/errors.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import { queueMails } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { dutchDate } from "#app/platform/time/dutch-date.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import { type PayRange, payText } from "./pay-range.ts";
import { visibleTo } from "./policy.ts";
import { requireWhole } from "./publication/missing-parts.ts";
import { PUBLIC_CONTENT_SELECT, publicContent } from "./publication/publication-obstacles.ts";

/** An employer hears within two working days whether a vacature goes online. */
const ANSWER_WORKING_DAYS = 2;

/**
 * Hands a draft to the bureau. The consultants and the employer's members get a mail.
 * Throws `NotFound` for a vacature of another's, `RuleBroken` for one that is not whole and `Conflict` when
 * it is no longer a draft or changed since it was seen.
 */
export function submitVacature(actor: Actor, input: { id: string; seen?: string }): Promise<void> {
  return transaction(async (tx) => {
    const vacature = await tx.vacature.findFirst({
      where: { AND: [{ id: input.id }, visibleTo(actor)] },
      select: {
        organisationId: true,
        ...PUBLIC_CONTENT_SELECT,
        organisation: { select: { name: true } },
      },
    });
    if (!vacature) throw new NotFound();
    refuseStale(input.seen, publicContent(vacature));
    requireWhole(vacature);
    const { count } = await tx.vacature.updateMany({
      where: { id: input.id, status: "draft" },
      data: { status: "submitted", submittedAt: now() },
    });
    if (count === 0) throw new Conflict("Deze vacature is al ingediend.");
    await recordEvent(tx, actor, {
      verb: "submit-vacature",
      subject: ["vacature", input.id],
      vacatureId: input.id,
      organisationId: vacature.organisationId,
    });
    await mailBoth(tx, input.id, vacature);
  });
}

async function mailBoth(
  tx: Tx,
  id: string,
  vacature: PayRange & { title: string; organisationId: string; organisation: { name: string } },
): Promise<void> {
  const [consultants, members, contact] = [
    await listBureauAddresses(tx),
    await listMemberAddresses(tx, vacature.organisationId),
    await findContact(tx, null),
  ];
  const submitted = {
    organisationName: vacature.organisation.name,
    vacatureTitle: vacature.title,
    pay: payText(vacature),
    vacatureUrl: siteUrl(`/werk/vacatures/${id}`),
  };
  const copy = {
    contact,
    vacatureTitle: vacature.title,
    answerBy: dutchDate(workingDaysAfter(today(), ANSWER_WORKING_DAYS)),
    vacatureUrl: siteUrl(`/werkgever/vacatures/${id}`),
  };
  await queueMails<"vacature-submitted" | "vacature-submitted-copy">(tx, [
    ...consultants.map(({ name, email }) => ({
      template: "vacature-submitted" as const,
      to: email,
      props: { ...submitted, consultantName: name },
    })),
    ...members.map(({ name, email }) => ({
      template: "vacature-submitted-copy" as const,
      to: email,
      props: { ...copy, name },
    })),
  ]);
}
