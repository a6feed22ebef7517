import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, judges } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";

/**
 * Takes an employer's no back while the candidate has not been told. A yes was mailed at once and
 * stands: changing that is a talk, not a click. The employer's own; throws `NotFound` or `Conflict`.
 */
export function withdrawVerdict(actor: Actor, input: { entryId: string }): Promise<void> {
  if (!judges(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const entry = await tx.shortlistEntry.findFirst({
      where: { id: input.entryId, shortlist: visibleTo(actor) },
      select: {
        applicationId: true,
        application: { select: { vacatureId: true, candidateId: true } },
      },
    });
    if (!entry) throw new NotFound();
    const { count } = await tx.shortlistEntry.updateMany({
      where: { id: input.entryId, verdict: "no", application: { stage: "presented" } },
      data: { verdict: null, verdictReason: null, verdictNote: "", verdictAt: null },
    });
    if (count === 0) {
      throw new Conflict("Dit oordeel kan niet meer terug: de kandidaat heeft het al gehoord.");
    }
    await recordEvent(tx, actor, {
      verb: "withdraw-verdict",
      subject: ["application", entry.applicationId],
      ...entry.application,
    });
  });
}
