import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findIdsByPhone } from "../search/list-candidates.server.ts";

/** More than a few is a shared number, such as that of a reception. */
const SHOWN = 5;

/**
 * Who has this mail address or telephone number already, a number in any spelling; newest first. For the
 * bureau only.
 */
export async function findSamePeople(
  actor: Actor,
  { email, phone }: { email: string; phone: string },
  tx: Tx,
) {
  if (!worksForBureau(actor)) throw new NotFound();
  const ids = await findIdsByPhone(phone, tx);
  const same = [
    ...(email ? [{ email: { equals: email, mode: "insensitive" as const } }] : []),
    ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
  ];
  if (same.length === 0) return [];
  return tx.candidate.findMany({
    where: { OR: same },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: { id: true, number: true, name: true },
  });
}
