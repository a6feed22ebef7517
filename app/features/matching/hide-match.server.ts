import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { onlineNow } from "#app/features/vacatures/policy.ts";
import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { storeMatch } from "./store-match.server.ts";

/**
 * Takes a vacature out of a candidate's own list, or puts it back. The match is kept as it stands, for a
 * person acted on it. Twice is once. `NotFound` for a vacature that is not online, and for others.
 */
export function hideMatch(actor: Actor, input: { slug: string; hide: boolean }): Promise<void> {
  const candidateId = actor.kind === "candidate" ? actor.candidateId : null;
  if (!candidateId) throw new NotFound();
  return transaction(async (tx) => {
    const vacature = await tx.vacature.findFirst({
      where: { slug: input.slug, ...onlineNow() },
      select: { id: true },
    });
    if (!vacature) throw new NotFound();
    const pair = { vacatureId: vacature.id, candidateId };
    if (input.hide) await storeMatch(tx, pair);
    const { count } = await tx.match.updateMany({
      where: { ...pair, hiddenAt: input.hide ? null : { not: null } },
      data: { hiddenAt: input.hide ? now() : null },
    });
    if (count === 0) return;
    await recordEvent(tx, actor, {
      verb: input.hide ? "hide-match" : "show-match",
      subject: ["match", `${pair.vacatureId}/${pair.candidateId}`],
      ...pair,
    });
  });
}

/** What a candidate hid and is still online, last hidden first. `NotFound` for others. */
export async function listHiddenMatches(actor: Actor) {
  if (actor.kind !== "candidate" || !actor.candidateId) throw new NotFound();
  const hidden = await db().match.findMany({
    where: {
      candidateId: actor.candidateId,
      hiddenAt: { not: null },
      vacature: onlineNow(),
    },
    orderBy: { hiddenAt: "desc" },
    select: { vacature: { select: VACATURE_FACTS_SELECT } },
  });
  return hidden.map(({ vacature }) => vacature);
}
