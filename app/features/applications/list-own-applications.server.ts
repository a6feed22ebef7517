import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { visibleTo } from "./policy.ts";

const PAGE_SIZE = 20;

/**
 * A candidate's own applications, newest first. `page` counts from 1; `hasMore` says whether there
 * is a next one. Empty for whoever has none to see.
 */
export async function listOwnApplications(
  actor: Actor,
  { candidateId, page }: { candidateId: string; page: number },
) {
  const rows = await db().application.findMany({
    where: { AND: [{ candidateId }, visibleTo(actor)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE + 1,
    select: {
      id: true,
      stage: true,
      origin: true,
      permission: { select: { answer: true } },
      answerBy: true,
      createdAt: true,
      vacature: { select: { title: true, organisation: { select: { name: true } } } },
    },
  });
  return { rows: rows.slice(0, PAGE_SIZE), hasMore: rows.length > PAGE_SIZE };
}
