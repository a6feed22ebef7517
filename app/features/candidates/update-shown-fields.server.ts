import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { holdProfile } from "./hold-profile.server.ts";
import { visibleTo } from "./policy.ts";
import type { ShownFieldsInput } from "./schema.ts";
import { EMPLOYER_FIELD_LABELS } from "./shown-fields.ts";

/** Says what employers may read of a candidate without the name. Throws `NotFound` for another's, `Overtaken`. */
export function updateShownFields(
  actor: Actor,
  { candidateId, seen, shown }: ShownFieldsInput & { candidateId: string },
): Promise<void> {
  return transaction(async (tx) => {
    await holdProfile(tx, candidateId);
    const stored = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, visibleTo(actor)] },
      select: { shownFields: true },
    });
    if (!stored) throw new NotFound();
    refuseOvertaken(seen, { shown: stored.shownFields }, { shown: EMPLOYER_FIELD_LABELS });
    await tx.candidate.update({
      where: { id: candidateId },
      data: { shownFields: shown },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "update-shown-fields",
      subject: ["candidate", candidateId],
      candidateId,
    });
  });
}
