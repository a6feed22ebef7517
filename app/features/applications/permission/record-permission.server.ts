import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { MaybeSeen } from "#app/platform/forms/seen.ts";
import { visibleTo } from "../policy.ts";
import { keepAnswer } from "./keep-answer.server.ts";
import type { RecordPermissionInput } from "./schema.ts";

/**
 * Notes a yes or no that somebody whom the bureau found said to a consultant: who heard it, when, and what
 * was said. A no ends it as the person's own no does. For the bureau. Throws `RuleBroken` where it was
 * answered already, `Conflict` when the application moved since the page was made.
 */
export function recordPermission(
  actor: Actor,
  { id, answer, note, seen }: MaybeSeen<RecordPermissionInput> & { id: string },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const found = await tx.application.findFirst({
      where: { AND: [{ id }, visibleTo(actor)] },
      select: { vacatureId: true, candidateId: true },
    });
    if (!found) throw new NotFound();
    await keepAnswer(tx, actor, {
      id,
      seen,
      answer,
      step: answer === "yes" ? "hearYes" : "hearNo",
      heard: { heardById: accountIdOf(actor), note },
    });
    await recordEvent(tx, actor, {
      verb: "record-permission",
      subject: ["application", id],
      ...found,
      reasonCode: answer,
    });
  });
}
