import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { visibleTo } from "#app/features/applications/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { listMessages } from "./list-messages.server.ts";

/** What both sides wrote about one application, and whom the candidate writes with. `NotFound` for another's. */
export async function findConversation(actor: Actor, applicationId: string) {
  const found = await db().application.findFirst({
    where: { AND: [{ id: applicationId }, visibleTo(actor)] },
    select: {
      id: true,
      candidate: { select: { id: true, name: true } },
      vacature: { select: { id: true, title: true, consultantId: true } },
    },
  });
  if (!found) throw new NotFound();
  const { consultantId, ...vacature } = found.vacature;
  return {
    ...found,
    vacature,
    contact: await findContact(db(), consultantId),
    messages: await listMessages(actor, found.id),
  };
}
