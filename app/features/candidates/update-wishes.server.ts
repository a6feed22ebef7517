import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { findWishes } from "./find-wishes.server.ts";
import { holdProfile } from "./hold-profile.server.ts";
import { visibleTo } from "./policy.ts";
import { wishColumns } from "./profile-columns.ts";
import { CANDIDATE_FORM_LABELS } from "./profile-form.ts";
import type { WishesInput } from "./schema.ts";

/** Rewrites what a person asks of work. Throws `NotFound` for another's profile, `Overtaken` when it changed. */
export function updateWishes(
  actor: Actor,
  { candidateId, seen, ...input }: WishesInput & { candidateId: string },
): Promise<void> {
  return transaction(async (tx) => {
    await holdProfile(tx, candidateId);
    refuseOvertaken(seen, await findWishes(actor, candidateId, tx), CANDIDATE_FORM_LABELS);
    const { count } = await tx.candidate.updateMany({
      where: { AND: [{ id: candidateId }, visibleTo(actor)] },
      data: wishColumns(input),
    });
    if (count === 0) throw new NotFound();
    await recordEvent(tx, actor, {
      verb: "update-wishes",
      subject: ["candidate", candidateId],
      candidateId,
    });
    await markChanged(tx, "candidate", candidateId);
  });
}
