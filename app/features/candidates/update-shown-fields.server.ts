import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";
import type { ShownFieldsInput } from "./schema.ts";

/** Says what employers may read of a candidate without the name. Throws `NotFound` for another's. */
export function updateShownFields(
  actor: Actor,
  { candidateId, shown }: ShownFieldsInput & { candidateId: string },
): Promise<void> {
  return transaction(async (tx) => {
    const { count } = await tx.candidate.updateMany({
      where: { AND: [{ id: candidateId }, visibleTo(actor)] },
      data: { shownFields: shown },
    });
    if (count === 0) throw new NotFound();
    await recordEvent(tx, actor, {
      verb: "update-shown-fields",
      subject: ["candidate", candidateId],
      candidateId,
    });
  });
}
