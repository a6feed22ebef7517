import { dropOneTimeTokens } from "#app/features/accounts/one-time-link.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { MaybeSeen } from "#app/platform/forms/seen.ts";
import { visibleTo } from "../policy.ts";
import { takeStep } from "../take-step.server.ts";
import { leaveDraftShortlist } from "./answer-permission.server.ts";
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
    await takeStep(tx, actor, answer === "yes" ? "hearYes" : "hearNo", { id, seen });
    const heard = { answer, answeredAt: now(), heardById: accountIdOf(actor), note };
    await tx.permission.upsert({
      where: { applicationId: id },
      create: { applicationId: id, ...heard },
      update: heard,
      select: { applicationId: true },
    });
    await dropOneTimeTokens(tx, "answer-permission", id);
    if (answer === "no") await leaveDraftShortlist(tx, id);
    await recordEvent(tx, actor, {
      verb: "record-permission",
      subject: ["application", id],
      ...found,
      reasonCode: answer,
    });
  });
}
