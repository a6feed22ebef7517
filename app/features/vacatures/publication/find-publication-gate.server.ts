import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { PUBLIC_CONTENT_SELECT, publicContent } from "./publication-obstacles.ts";
import { findObstacles } from "./require-publishable.server.ts";

/** What a consultant sees before publishing: what is in the way, and the exceptions on record. */
export async function findPublicationGate(actor: Actor, vacatureId: string) {
  if (!worksForBureau(actor)) throw new NotFound();
  const vacature = await db().vacature.findFirst({
    where: { id: vacatureId },
    select: {
      ...PUBLIC_CONTENT_SELECT,
      exceptions: {
        orderBy: { recordedAt: "asc" },
        select: { accountId: true, ground: true, account: { select: { name: true } } },
      },
    },
  });
  if (!vacature) throw new NotFound();
  const own = accountIdOf(actor);
  return {
    title: vacature.title,
    seen: markOf(publicContent(vacature)),
    obstacles: await findObstacles(db(), actor, vacatureId, vacature),
    exceptions: vacature.exceptions.map(({ accountId, ground, account }) => ({
      ground,
      by: account?.name ?? "Een oud-collega",
      isYou: accountId === own,
    })),
  };
}
