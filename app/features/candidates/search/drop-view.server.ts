import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/** Forgets one of the own saved views. Throws `NotFound` for another's. */
export function dropView(actor: Actor, input: { id: string }): Promise<void> {
  return transaction(async (tx) => {
    const { count } = await tx.savedView.deleteMany({
      where: { id: input.id, accountId: accountIdOf(actor) ?? "" },
    });
    if (count === 0) throw new NotFound();
    await recordEvent(tx, actor, { verb: "drop-view", subject: ["saved-view", input.id] });
  });
}
