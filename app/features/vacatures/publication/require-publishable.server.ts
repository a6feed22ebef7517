import { findMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import {
  type Obstacle,
  type PublicContent,
  publicationObstacles,
} from "./publication-obstacles.ts";

/** What stands between a vacature with this content and the public, should this actor publish it now. */
export async function findObstacles(
  tx: Tx,
  actor: Actor,
  vacatureId: string,
  content: PublicContent,
): Promise<Obstacle[]> {
  const exceptions = await tx.publicationException.findMany({
    where: { vacatureId },
    select: { accountId: true, demands: true },
  });
  return publicationObstacles(content, {
    today: today(),
    minimum: await findMinimumWage(tx, today()),
    publisherId: accountIdOf(actor),
    exceptions,
  });
}

/**
 * The gate before the public, for a first publication and for each change of what stands online. Throws
 * `RuleBroken` at the first field that is in the way, with everything that is.
 */
export async function requirePublishable(
  tx: Tx,
  actor: Actor,
  vacatureId: string,
  content: PublicContent,
): Promise<void> {
  const obstacles = await findObstacles(tx, actor, vacatureId, content);
  const [first] = obstacles;
  if (first) throw new RuleBroken(obstacles.map(({ text }) => text).join(" "), first.field);
}
