import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";
import { takeStep } from "./take-step.server.ts";

/**
 * Notes that a person at the bureau has opened an application: only then may it be rejected. A new
 * one is now being read; opening it again changes nothing.
 */
export function openApplication(actor: Actor, input: { id: string }): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const found = await tx.application.findFirst({
      where: { AND: [{ id: input.id }, visibleTo(actor)] },
      select: { vacatureId: true, candidateId: true, stage: true, answerBy: true },
    });
    if (!found) throw new NotFound();
    const { count } = await tx.application.updateMany({
      where: { id: input.id, openedAt: null },
      data: { openedAt: now() },
    });
    if (count === 0) return;
    const { stage, answerBy, ...about } = found;
    if (stage === "received") {
      await takeStep(tx, actor, "open", { id: input.id, data: { answerBy } });
    }
    await recordEvent(tx, actor, {
      verb: "open-application",
      subject: ["application", input.id],
      ...about,
    });
  });
}
