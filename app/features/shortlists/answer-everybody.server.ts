import {
  mailRejections,
  REJECTED_SELECT,
} from "#app/features/applications/reject-application.server.ts";
import { PROCEDURE } from "#app/features/applications/stage.ts";
import { recordEvents } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";

/** Who still waits for an answer on a vacature, as far as a page shows it. */
export async function findWaiting(tx: Tx, vacatureId: string): Promise<{ waiting: string[] }> {
  const rows = await tx.application.findMany({
    where: { vacatureId, stage: { in: [...PROCEDURE.cancel.from] } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return { waiting: rows.map(({ id }) => id) };
}

/**
 * Ends what still waits on a vacature that is over, with that as the reason: everybody who applied or
 * was proposed is mailed, a proposal nobody heard of disappears. Nobody is judged by this, so nothing
 * has to be read first; who had a talk is told in person. For the bureau. Resolves with how many were
 * mailed; throws `RuleBroken` while the vacature is open, `Conflict` when others wait than were seen.
 */
export function answerEverybody(
  actor: Actor,
  input: { vacatureId: string; seen?: string },
): Promise<number> {
  if (!worksForBureau(actor)) throw new NotFound();
  const { vacatureId } = input;
  return transaction(async (tx) => {
    const vacature = await tx.vacature.findFirst({
      where: { id: vacatureId },
      select: { status: true },
    });
    if (!vacature) throw new NotFound();
    refuseStale(input.seen, await findWaiting(tx, vacatureId));
    const { status } = vacature;
    if (status !== "filled" && status !== "closed") {
      throw new RuleBroken("Sluit de vacature eerst: er kan nog iemand worden aangenomen.");
    }
    const reason = status === "filled" ? "filled" : "cancelled";
    await tx.application.deleteMany({
      where: { vacatureId, origin: "proposed", stage: "shortlisted", permission: null },
    });
    const ended = await tx.application.updateManyAndReturn({
      where: { vacatureId, stage: { in: [...PROCEDURE.cancel.from] } },
      data: { stage: PROCEDURE.cancel.to, rejectionReason: reason, answerBy: null, endedAt: now() },
      select: REJECTED_SELECT,
    });
    await recordEvents(
      tx,
      actor,
      ended.map(({ id, candidateId }) => ({
        verb: "reject-application",
        subject: ["application", id],
        vacatureId,
        candidateId,
        reasonCode: reason,
      })),
    );
    await mailRejections(tx, ended, { reason, note: "" });
    return ended.length;
  });
}
