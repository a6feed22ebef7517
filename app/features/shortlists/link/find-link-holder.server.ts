import { findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import type { ClientContactActor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { idsIn } from "./link-subject.ts";

/**
 * Who holds a link to a shortlist, as an actor that may read and judge that one and nothing else; null for
 * a link that is too old, and for somebody who is no longer at the client.
 */
export async function findLinkHolder(token: string): Promise<ClientContactActor | null> {
  const subject = await findTokenSubject("read-shortlist", token);
  if (!subject) return null;
  const { shortlistId, contactId } = idsIn(subject);
  const [contact, shortlist] = await Promise.all([
    db().clientContact.findUnique({ where: { id: contactId }, select: { organisationId: true } }),
    db().shortlist.findUnique({
      where: { id: shortlistId },
      select: { vacature: { select: { organisationId: true } } },
    }),
  ]);
  if (!contact || contact.organisationId !== shortlist?.vacature.organisationId) return null;
  return { kind: "clientContact", contactId, shortlistId, organisationId: contact.organisationId };
}
