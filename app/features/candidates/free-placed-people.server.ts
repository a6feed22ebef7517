import { recordEvents } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markAllChanged } from "#app/platform/changes.server.ts";
import { today } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";

/** Makes everybody available whose work ended before today; resolves with how many. */
export function freePlacedPeople(actor: Actor): Promise<number> {
  return transaction(async (tx) => {
    const freed = await tx.candidate.updateManyAndReturn({
      where: { status: "placed", placedUntil: { lt: today() } },
      data: { status: "available", placedUntil: null },
      select: { id: true },
    });
    const ids = freed.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await recordEvents(
      tx,
      actor,
      ids.map((id) => ({
        verb: "update-status",
        subject: ["candidate", id] as [string, string],
        candidateId: id,
        reasonCode: "available",
      })),
    );
    await markAllChanged(tx, "candidate", ids);
    return ids.length;
  });
}
