import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { listPublicVacatures } from "./list-public-vacatures.server.ts";

/** More than anybody looks through; the oldest fall off the page, not out of the database. */
const MOST = 100;

/** What a candidate put aside, newest first: what is still online as rows, the rest by title. */
export async function listSavedVacatures(actor: Actor) {
  if (actor.kind !== "candidate" || !actor.candidateId) throw new Refused();
  const saved = await db().savedVacature.findMany({
    where: { candidateId: actor.candidateId },
    orderBy: [{ savedAt: "desc" }, { vacatureId: "asc" }],
    take: MOST,
    select: { vacature: { select: { id: true, slug: true, title: true, status: true } } },
  });
  const all = saved.map(({ vacature }) => vacature);
  const open = await listPublicVacatures(all.map(({ id }) => id));
  const online = new Set(open.map(({ id }) => id));
  return { open, gone: all.filter(({ id }) => !online.has(id)) };
}
