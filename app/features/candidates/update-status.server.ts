import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { db, type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { CANDIDATE_STATUS_LABELS } from "./candidate-status.ts";
import { holdProfile } from "./hold-profile.server.ts";
import type { StatusInput } from "./schema.ts";

/** Whether somebody is available, as its form shows it. For the bureau; `NotFound` for others. */
export async function findStatus(actor: Actor, candidateId: string, tx: Tx = db()) {
  if (!worksForBureau(actor)) throw new NotFound();
  const found = await tx.candidate.findUnique({
    where: { id: candidateId },
    select: { status: true, availableFrom: true, placedUntil: true, statusReason: true },
  });
  if (!found) throw new NotFound();
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? "";
  return {
    ...found,
    availableFrom: day(found.availableFrom),
    placedUntil: day(found.placedUntil),
  };
}

/**
 * Says whether somebody is available, from when, placed until when, or not to be approached and why. Who
 * is not available leaves the rankings and the search. For the bureau. Throws `NotFound`, `Overtaken`.
 */
export function updateStatus(
  actor: Actor,
  { candidateId, seen, ...input }: StatusInput & { candidateId: string },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    await holdProfile(tx, candidateId);
    const stored = await findStatus(actor, candidateId, tx);
    refuseOvertaken(seen, stored, { status: CANDIDATE_STATUS_LABELS });
    const { status, availableFrom, placedUntil, statusReason } = input;
    await tx.candidate.update({
      where: { id: candidateId },
      data: {
        status,
        availableFrom: availableFrom ?? null,
        placedUntil: status === "placed" ? (placedUntil ?? null) : null,
        statusReason: status === "notToApproach" ? statusReason : "",
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "update-status",
      subject: ["candidate", candidateId],
      candidateId,
      reasonCode: status,
    });
    await markChanged(tx, "candidate", candidateId);
  });
}
