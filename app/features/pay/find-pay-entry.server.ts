import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { PAY_ENTRY_SELECT, payEntryValues } from "./pay-entry.ts";
import { requirePayEditor } from "./policy.ts";

/** One entry as its form shows it, with the mark of that. Throws `NotFound`, and `Refused` for whoever is no admin. */
export async function findPayEntry(actor: Actor, id: string, tx: Tx = db()) {
  requirePayEditor(actor);
  const entry = await tx.payEntry.findUnique({ where: { id }, select: PAY_ENTRY_SELECT });
  if (!entry) throw new NotFound("Dit bedrag is er niet meer.");
  const values = payEntryValues(entry);
  return { entry, values, seen: markOf(values) };
}

/** The same with its row held until the transaction ends. */
export async function holdPayEntry(actor: Actor, id: string, tx: Tx) {
  await tx.$queryRaw`SELECT id FROM "PayEntry" WHERE id = ${id} FOR UPDATE`;
  return findPayEntry(actor, id, tx);
}
