import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import type { VacatureStatus } from "#prisma/client/enums.ts";
import { VACATURE_FACTS_SELECT } from "./vacature-facts.ts";

const PAGE = 30;

/**
 * A page of all vacatures for the bureau, of one status or of all, newest first, with the number of
 * running and unread applications, and how many vacatures each status holds.
 */
export async function listBureauVacatures(
  actor: Actor,
  { status, page }: { status: VacatureStatus | null; page: number },
) {
  if (!worksForBureau(actor)) throw new Refused();
  const [rows, groups] = await Promise.all([
    db().vacature.findMany({
      where: status ? { status } : {},
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE,
      take: PAGE + 1,
      select: {
        ...VACATURE_FACTS_SELECT,
        status: true,
        closesOn: true,
        consultant: { select: { name: true } },
        _count: {
          select: { applications: { where: { stage: { notIn: ["rejected", "withdrawn"] } } } },
        },
      },
    }),
    db().vacature.groupBy({ by: ["status"], _count: { _all: true } }),
  ]);
  const vacatures = rows.slice(0, PAGE);
  const unread = await countUnread(vacatures.map(({ id }) => id));
  return {
    vacatures: vacatures.map(({ _count, ...vacature }) => ({
      ...vacature,
      applications: _count.applications,
      unread: unread.get(vacature.id) ?? 0,
    })),
    hasMore: rows.length > PAGE,
    counts: Object.fromEntries(groups.map((group) => [group.status, group._count._all])),
  };
}

async function countUnread(vacatureIds: string[]): Promise<Map<string, number>> {
  const groups = await db().application.groupBy({
    by: ["vacatureId"],
    where: { vacatureId: { in: vacatureIds }, stage: "received", openedAt: null },
    _count: { _all: true },
  });
  return new Map(groups.map(({ vacatureId, _count }) => [vacatureId, _count._all]));
}
