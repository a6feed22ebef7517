import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import type { TooManyTries } from "#app/platform/errors.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { currentCause } from "./cause.server.ts";

/** Whoever stands at a limit keeps knocking: one line an hour says it. */
const ONCE_AN_HOUR = { name: "noted", hits: 1, windowSeconds: 3600 };

/** Writes that somebody reached a limit, as an event without address or name, once an hour each. */
export async function noteLimit({ limit }: TooManyTries): Promise<void> {
  const cause = currentCause();
  const who = `${limit} ${cause?.account ?? cause?.caller ?? ""}`;
  const [count] = await spend(db(), [{ limit: ONCE_AN_HOUR, who, count: 1 }]);
  if (!count || count.hits > ONCE_AN_HOUR.hits) return;
  await db().event.create({
    data: {
      at: now(),
      actorKind: cause?.account ? "account" : "anonymous",
      actorId: cause?.account ?? null,
      verb: "reach-limit",
      subjectKind: "limit",
      subjectId: limit,
    },
    select: { id: true },
  });
}
