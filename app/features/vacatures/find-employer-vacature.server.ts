import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { employerNextStep } from "./employer-next-step.ts";
import { visibleTo } from "./policy.ts";
import { publicContent } from "./publication/publication-obstacles.ts";
import { DETAIL_SELECT, vacatureDetail } from "./vacature-detail.ts";

/** One vacature as its employer sees it, with its presented shortlists. `NotFound` for another's. */
export async function findEmployerVacature(actor: Actor, id: string) {
  const found = await db().vacature.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: {
      ...DETAIL_SELECT,
      consultant: { select: { name: true, email: true, phone: true } },
      shortlists: {
        where: { presentedAt: { not: null } },
        orderBy: { presentedAt: "desc" },
        select: {
          id: true,
          presentedAt: true,
          entries: { select: { verdict: true, application: { select: { stage: true } } } },
        },
      },
    },
  });
  if (!found) throw new NotFound();
  const { consultant, shortlists, ...row } = found;
  const presented = shortlists.map(({ id, presentedAt, entries }) => ({
    id,
    presentedAt,
    people: entries.length,
    waiting: entries.filter(
      ({ verdict, application }) => verdict === null && application.stage === "presented",
    ).length,
  }));
  const nextStep = employerNextStep({
    status: row.status,
    waiting: presented.reduce((sum, { waiting }) => sum + waiting, 0),
    presented: presented.length,
  });
  const seen = markOf(publicContent(row));
  return { vacature: vacatureDetail(row), seen, consultant, shortlists: presented, nextStep };
}
