import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";

/**
 * Ends the log of people who were deleted before `before`: the records of decisions about them and
 * every event that carries their id. Resolves with the number of rows.
 */
export function purgeLogs(actor: Actor, input: { before: Date }): Promise<number> {
  return transaction(async (tx) => {
    const { count } = await tx.decisionRecord.deleteMany({
      where: { keptSince: { lt: input.before } },
    });
    const events = await tx.$executeRaw`
      DELETE FROM "Event" WHERE "candidateId" IN (
        SELECT "subjectId" FROM "Event" WHERE verb = 'delete-candidate' AND at < ${input.before})`;
    if (count + events > 0)
      await recordEvent(tx, actor, { verb: "purge-logs", subject: ["log", "people"] });
    return count + events;
  });
}
