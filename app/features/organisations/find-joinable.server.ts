import { findPlaceById } from "#app/features/places/place-names.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { requireClientKeeper } from "./policy.ts";

const SELECT = {
  id: true,
  name: true,
  placeId: true,
  status: true,
  _count: { select: { members: true, contacts: true, vacatures: true } },
} as const;

/** Two organisations side by side before the other goes into the first; `other` is null when it is not there. */
export async function findJoinable(
  actor: Actor,
  { id, otherId }: { id: string; otherId: string },
  tx: Tx = db(),
) {
  requireClientKeeper(actor);
  const rows = await tx.organisation.findMany({
    where: { id: { in: [id, otherId] } },
    select: SELECT,
  });
  const found = rows.map(({ placeId, _count, ...row }) => ({
    ...row,
    place: findPlaceById(placeId ?? "")?.label ?? null,
    ..._count,
  }));
  const kept = found.find((row) => row.id === id);
  if (!kept) throw new NotFound();
  const other = found.find((row) => row.id === otherId && otherId !== id) ?? null;
  return { kept, other, seen: markOf({ kept, other }) };
}
