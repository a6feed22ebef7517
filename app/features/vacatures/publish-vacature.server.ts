import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { listMemberAddresses } from "#app/features/organisations/member-addresses.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound, Refused } from "#app/platform/errors.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { dutchDate } from "#app/platform/time/dutch-date.ts";
import { holdVacature } from "./hold-vacature.server.ts";
import { PUBLIC_CONTENT_SELECT, publicContent } from "./publication/publication-obstacles.ts";
import { requirePublishable } from "./publication/require-publishable.server.ts";

/**
 * Puts a submitted vacature online, with the consultant who answers for it.
 * Throws `Refused` for anyone outside the bureau, `RuleBroken` for whatever `publicationObstacles` names,
 * `Conflict` when it is not waiting to be published or changed since it was seen.
 */
export function publishVacature(
  actor: Actor,
  input: { id: string; seen?: string },
): Promise<{ slug: string }> {
  if (!worksForBureau(actor)) throw new Refused();
  return transaction(async (tx) => {
    await holdVacature(tx, input.id);
    const vacature = await tx.vacature.findFirst({
      where: { id: input.id },
      select: {
        slug: true,
        organisationId: true,
        consultantId: true,
        ...PUBLIC_CONTENT_SELECT,
      },
    });
    if (!vacature) throw new NotFound();
    refuseStale(input.seen, publicContent(vacature));
    await requirePublishable(tx, actor, input.id, vacature);
    const consultantId = vacature.consultantId ?? accountIdOf(actor);
    const { count } = await tx.vacature.updateMany({
      where: { id: input.id, status: { in: ["draft", "submitted", "expired"] } },
      data: {
        status: "published",
        publishedAt: now(),
        consultantId,
      },
    });
    if (count === 0) throw new Conflict("Deze vacature staat al online of is gesloten.");
    await recordEvent(tx, actor, {
      verb: "publish-vacature",
      subject: ["vacature", input.id],
      vacatureId: input.id,
      organisationId: vacature.organisationId,
    });
    await markChanged(tx, "vacature", input.id);
    const contact = await findContact(tx, consultantId);
    for (const member of await listMemberAddresses(tx, vacature.organisationId)) {
      await queueMail(tx, {
        template: "vacature-published",
        to: member.email,
        props: {
          name: member.name,
          contact,
          vacatureTitle: vacature.title,
          closesOn: vacature.closesOn ? dutchDate(vacature.closesOn) : null,
          vacatureUrl: siteUrl(`/vacatures/${vacature.slug}`),
        },
      });
    }
    return { slug: vacature.slug };
  });
}
