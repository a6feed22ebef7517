import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { NotFound } from "#app/platform/errors.ts";

/** Throws `NotFound` for whoever keeps no clients: all but the bureau. */
export function requireClientKeeper(actor: Actor): void {
  if (!worksForBureau(actor)) throw new NotFound();
}
