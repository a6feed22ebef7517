import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { requireClientKeeper } from "../policy.ts";
import { CONTACT_SELECT } from "./contact-columns.ts";

/** More than a list to choose from can hold. */
const MOST_CONTACTS = 200;

/** Somebody at a client as the form shows it, with the mark of that. Throws `NotFound`, for outsiders too. */
export async function findClientContact(actor: Actor, id: string, tx: Tx = db()) {
  requireClientKeeper(actor);
  const found = await tx.clientContact.findUnique({
    where: { id },
    select: {
      ...CONTACT_SELECT,
      organisationId: true,
      organisation: { select: { name: true } },
    },
  });
  if (!found) throw new NotFound();
  const { organisationId, organisation, ...values } = found;
  return { id, organisationId, organisation: organisation.name, values, seen: markOf(values) };
}

/** Holds the row until the transaction ends, so that two who write it take turns. */
export async function holdClientContact(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT id FROM "ClientContact" WHERE id = ${id} FOR UPDATE`;
}

/** The people at a client by name, to choose one from. */
export function findContacts(
  actor: Actor,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  requireClientKeeper(actor);
  return db().clientContact.findMany({
    where: { organisationId },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_CONTACTS,
    select: { id: true, name: true },
  });
}
