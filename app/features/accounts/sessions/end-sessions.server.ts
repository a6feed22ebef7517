import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Ends one of somebody's own sessions. Throws `NotFound` for another's or one that is over. */
export async function endSession(actor: Actor, input: { sessionId: string }): Promise<void> {
  if ((await end(actor, { id: input.sessionId })) === 0) throw new NotFound();
}

/** Ends every session of somebody but the one that asks. */
export async function endOtherSessions(actor: Actor, input: { sessionId: string }): Promise<void> {
  await end(actor, { id: { not: input.sessionId } });
}

function end(actor: Actor, which: Prisma.SessionWhereInput): Promise<number> {
  const accountId = accountIdOf(actor);
  if (!accountId) throw new NotFound();
  return transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { ...which, userId: accountId } });
    if (count > 0) {
      await recordEvent(tx, actor, { verb: "end-sessions", subject: ["account", accountId] });
    }
    return count;
  });
}
