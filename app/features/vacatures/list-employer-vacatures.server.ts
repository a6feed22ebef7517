import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { employerNextStep } from "./employer-next-step.ts";
import { visibleTo } from "./policy.ts";
import { VACATURE_FACTS_SELECT } from "./vacature-facts.ts";

const PAGE = 25;

/**
 * The first page of an employer: a page of its vacatures, newest first, with how many people wait
 * for a verdict, and how many colleagues finished the culture questionnaire. `Refused` for others.
 */
export async function listEmployerVacatures(actor: Actor, page: number) {
  if (actor.kind !== "employer") throw new Refused();
  const [organisation, rows] = await Promise.all([
    findOrganisation(actor.organisationId),
    db().vacature.findMany({
      where: visibleTo(actor),
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE,
      take: PAGE + 1,
      select: {
        ...VACATURE_FACTS_SELECT,
        status: true,
        closesOn: true,
        shortlists: {
          where: { presentedAt: { not: null } },
          orderBy: { presentedAt: "desc" },
          select: {
            id: true,
            _count: {
              select: {
                entries: { where: { verdict: null, application: { stage: "presented" } } },
              },
            },
          },
        },
      },
    }),
  ]);
  const vacatures = rows.slice(0, PAGE).map(({ shortlists, ...vacature }) => {
    const waiting = shortlists.reduce((sum, { _count }) => sum + _count.entries, 0);
    const shortlist = shortlists.find(({ _count }) => _count.entries > 0) ?? shortlists[0];
    const { status } = vacature;
    return {
      ...vacature,
      waiting,
      shortlistId: shortlist?.id ?? null,
      nextStep: employerNextStep({ status, waiting, presented: shortlists.length }),
    };
  });
  return { ...organisation, vacatures, hasMore: rows.length > PAGE };
}

async function findOrganisation(id: string) {
  const { name, _count } = await db().organisation.findUniqueOrThrow({
    where: { id },
    select: {
      name: true,
      _count: { select: { cultureResponses: { where: { completedAt: { not: null } } } } },
    },
  });
  return { organisation: name, raters: _count.cultureResponses };
}
