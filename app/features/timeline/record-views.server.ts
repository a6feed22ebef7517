import { type Actor, judges, recordedIdOf } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";

/** What somebody opened of a person. */
export const VIEW_VERBS = [
  "view-candidate",
  "view-pair",
  "view-application",
  "view-anonymous-profile",
  "view-named-profile",
  "view-cv",
] as const;

export type ViewVerb = (typeof VIEW_VERBS)[number];

/** One person's data opened, with the vacature it was for. */
type View = { verb: ViewVerb; candidateId: string; vacatureId?: string | undefined };

/**
 * Writes that the bureau or an employer opened a person's data: one line a day (in Amsterdam) for
 * each viewer, person, kind and vacature. The id says all that, so two requests at the same moment
 * leave one line. Looking at oneself is not logged.
 */
export async function recordViews(actor: Actor, views: View[]): Promise<void> {
  const viewer = recordedIdOf(actor);
  if (!viewer || actor.kind === "candidate" || actor.kind === "system") return;
  const [at, day] = [now(), today().toISOString().slice(0, 10)];
  await db().event.createMany({
    skipDuplicates: true,
    data: views.map(({ verb, candidateId, vacatureId }) => ({
      id: [day, verb, viewer, candidateId, vacatureId].filter(Boolean).join("/"),
      at,
      actorKind: actor.kind,
      actorId: viewer,
      verb,
      subjectKind: "candidate",
      subjectId: candidateId,
      candidateId,
      vacatureId: vacatureId ?? null,
      organisationId: judges(actor) ? actor.organisationId : null,
    })),
  });
}
