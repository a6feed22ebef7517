import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { listMemberAddresses } from "#app/features/organisations/member-addresses.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { queueMails } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";

/**
 * Takes every vacature offline whose closing day lies before `today`, and tells its employer and
 * consultant. Its procedure goes on. One transaction each, so that a run that is cut off goes on where
 * it stopped. Resolves with how many ended.
 */
export async function expireVacatures(actor: Actor, input: { today: Date }): Promise<number> {
  const ended = { status: "published", closesOn: { lt: input.today } } as const;
  const due = await db().vacature.findMany({
    where: ended,
    orderBy: { id: "asc" },
    select: { id: true },
  });
  let count = 0;
  for (const { id } of due) if (await expire(actor, id, ended)) count++;
  return count;
}

function expire(
  actor: Actor,
  id: string,
  ended: { status: "published"; closesOn: { lt: Date } },
): Promise<boolean> {
  return transaction(async (tx) => {
    const [vacature] = await tx.vacature.updateManyAndReturn({
      where: { id, ...ended },
      data: { status: "expired" },
      select: { title: true, organisationId: true, consultantId: true },
    });
    if (!vacature) return false;
    const { title, organisationId, consultantId } = vacature;
    await recordEvent(tx, actor, {
      verb: "expire-vacature",
      subject: ["vacature", id],
      vacatureId: id,
      organisationId,
    });
    await markChanged(tx, "vacature", id);
    const contact = await findContact(tx, consultantId);
    const waiting = await tx.application.count({ where: { vacatureId: id, endedAt: null } });
    const mail = (to: string, name: string, path: string) => ({
      template: "vacature-expired" as const,
      to,
      props: { name, contact, vacatureTitle: title, waiting, vacatureUrl: siteUrl(path) },
    });
    const members = await listMemberAddresses(tx, organisationId);
    await queueMails(tx, [
      mail(contact.email, contact.name, `/werk/vacatures/${id}`),
      ...members.map(({ email, name }) => mail(email, name, `/werkgever/vacatures/${id}`)),
    ]);
    return true;
  });
}
