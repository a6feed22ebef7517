import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound } from "#app/platform/errors.ts";
import { closableBy } from "./policy.ts";

/** Takes a vacature offline: filled, or closed without. An employer may close its own. */
export function closeVacature(
  actor: Actor,
  input: { id: string; outcome: "filled" | "closed" },
): Promise<void> {
  return transaction(async (tx) => {
    const found = await tx.vacature.findFirst({
      where: { id: input.id, ...closableBy(actor) },
      select: { id: true },
    });
    if (!found) throw new NotFound();
    const { count } = await tx.vacature.updateMany({
      where: { id: input.id, status: { notIn: ["filled", "closed"] } },
      data: { status: input.outcome },
    });
    if (count === 0) throw new Conflict("Deze vacature is al gesloten.");
    await recordEvent(tx, actor, {
      verb: "close-vacature",
      subject: ["vacature", input.id],
      vacatureId: input.id,
      reasonCode: input.outcome,
    });
    await markChanged(tx, "vacature", input.id);
  });
}
