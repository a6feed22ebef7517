import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";

/**
 * Counts a form whose trap was filled in and throws `RuleBroken`, so that a person whose browser filled it
 * sees the form again. Nothing that was typed is kept.
 */
export async function refuseEnquiry(actor: Actor): Promise<never> {
  await transaction((tx) =>
    recordEvent(tx, actor, {
      verb: "refuse-enquiry",
      subject: ["enquiry", "trap"],
      reasonCode: "trap",
    }),
  );
  throw new RuleBroken("Laat dit veld leeg en verstuur het formulier opnieuw.", "website");
}
