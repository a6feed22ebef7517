import { findContacts } from "#app/features/organisations/contacts/find-client-contact.server.ts";
import { findOrganisation } from "#app/features/organisations/find-organisation.server.ts";
import type { Actor } from "#app/platform/actor.ts";

/** A client for whom a vacature is begun: its people, and what is known of the vacature beforehand. */
export async function findNewVacature(actor: Actor, id: string) {
  const { values } = await findOrganisation(actor, id);
  const contacts = await findContacts(actor, id);
  const { name, sector, place } = values;
  const [only, ...others] = contacts;
  const clientContactId = only && others.length === 0 ? only.id : "";
  return { id, name, contacts, values: { sector, place, clientContactId } };
}
