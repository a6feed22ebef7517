import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import { demandsOf, PUBLIC_CONTENT_SELECT, publicContent } from "./publication-obstacles.ts";

/**
 * Records that the forbidden demands now in a vacature's text are allowed by law, with the ground. It
 * opens the gate for colleagues only: nobody publishes on an own exception. Throws `NotFound` for
 * whoever is not of the bureau, `RuleBroken` when the text holds no such demand, `Conflict` when it changed
 * since it was read.
 */
export function allowDemands(
  actor: Actor,
  input: { id: string; ground: string; seen?: string },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const vacature = await tx.vacature.findFirst({
      where: { id: input.id },
      select: PUBLIC_CONTENT_SELECT,
    });
    if (!vacature) throw new NotFound();
    refuseStale(input.seen, publicContent(vacature));
    const demands = demandsOf(vacature).map(({ words }) => words);
    if (demands.length === 0) throw new RuleBroken("In deze tekst staat geen verboden eis meer.");
    await tx.publicationException.create({
      data: {
        vacatureId: input.id,
        accountId: accountIdOf(actor),
        demands,
        ground: input.ground,
        recordedAt: now(),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "allow-demands",
      subject: ["vacature", input.id],
      vacatureId: input.id,
    });
  });
}
