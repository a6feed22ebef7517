import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";

/** The searches a candidate is mailed about, newest first. */
export async function listOwnSearches(actor: Actor) {
  if (actor.kind !== "candidate" || !actor.candidateId) throw new Refused();
  return db().savedSearch.findMany({
    where: { candidateId: actor.candidateId },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 100,
    select: { id: true, label: true, query: true, frequency: true, lastRunAt: true },
  });
}

/** What the holder of a mail's key would stop: the search in words, or null when it is gone. */
export async function findSearchToStop(stopKey: string): Promise<{ label: string } | null> {
  return db().savedSearch.findUnique({ where: { stopKey }, select: { label: true } });
}
