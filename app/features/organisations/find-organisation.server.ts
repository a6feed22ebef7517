import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { ORGANISATION_SELECT, organisationValues } from "./organisation-columns.ts";
import { requireClientKeeper } from "./policy.ts";

/**
 * A client as its forms show it, with the mark of each: `values` of its facts, `standing` of its status,
 * `owner` of whose it is. Throws `NotFound`, for outsiders too.
 */
export async function findOrganisation(actor: Actor, id: string, tx: Tx = db()) {
  requireClientKeeper(actor);
  const found = await tx.organisation.findUnique({
    where: { id },
    select: {
      ...ORGANISATION_SELECT,
      status: true,
      avoidReason: true,
      ownerId: true,
      owner: { select: { name: true } },
    },
  });
  if (!found) throw new NotFound();
  const { status, avoidReason, ownerId, owner, ...row } = found;
  const values = organisationValues(row);
  const standing = { status, reason: avoidReason };
  return {
    id,
    row,
    values,
    standing,
    ownerId,
    owner: owner?.name ?? null,
    seen: {
      values: markOf(values),
      standing: markOf(standing),
      owner: markOf({ ownerId }),
    },
  };
}

/** Holds the row until the transaction ends, so that two who write it take turns. Throws `NotFound`. */
export async function holdOrganisation(tx: Tx, id: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "Organisation" WHERE id = ${id} FOR NO KEY UPDATE`;
  if (rows.length === 0) throw new NotFound();
}
