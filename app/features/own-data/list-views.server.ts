import { visibleTo } from "#app/features/candidates/policy.ts";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { VIEW_VERBS } from "#app/features/timeline/record-views.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { viewText } from "./view-text.ts";

/** Who opened a candidate's data, newest first: when, and a sentence. `NotFound` for another's. */
export async function listViews(
  actor: Actor,
  { candidateId, limit }: { candidateId: string; limit: number },
): Promise<{ id: string; at: Date; text: string }[]> {
  const own = await db().candidate.findFirst({
    where: { AND: [{ id: candidateId }, visibleTo(actor)] },
    select: { id: true },
  });
  if (!own) throw new NotFound();
  const views = await db().event.findMany({
    where: { candidateId, verb: { in: [...VIEW_VERBS] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: limit,
    select: {
      id: true,
      at: true,
      verb: true,
      actorKind: true,
      organisationId: true,
      vacatureId: true,
    },
  });
  const [organisations, vacatures, { name: bureau }] = [
    await db().organisation.findMany({
      where: { id: { in: views.flatMap(({ organisationId }) => organisationId ?? []) } },
      select: { id: true, name: true },
    }),
    await db().vacature.findMany({
      where: { id: { in: views.flatMap(({ vacatureId }) => vacatureId ?? []) } },
      select: { id: true, title: true },
    }),
    await findBureau(),
  ];
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const titles = new Map(vacatures.map(({ id, title }) => [id, title]));
  return views.map(({ id, at, verb, actorKind, organisationId, vacatureId }) => {
    const organisation = names.get(organisationId ?? "") ?? null;
    const vacature = titles.get(vacatureId ?? "") ?? null;
    return { id, at, text: viewText({ verb, actorKind, bureau, organisation, vacature }) };
  });
}
