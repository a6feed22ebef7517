import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";

/**
 * Keeps a consultant's search for candidates under a name; the same name again takes its place.
 * Throws `Refused` for anyone outside the bureau.
 */
export function saveView(actor: Actor, input: { name: string; query: string }): Promise<void> {
  const accountId = accountIdOf(actor);
  if (!worksForBureau(actor) || !accountId) throw new Refused();
  return transaction(async (tx) => {
    const { id } = await tx.savedView.upsert({
      where: { accountId_name: { accountId, name: input.name } },
      create: { accountId, ...input },
      update: { query: input.query },
      select: { id: true },
    });
    await recordEvent(tx, actor, { verb: "save-view", subject: ["saved-view", id] });
  });
}
