import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { NotFound, Refused } from "#app/platform/errors.ts";

/** Throws `NotFound` for whoever may not see what people from outside asked: all but the bureau. */
export function requireReader(actor: Actor): void {
  if (!worksForBureau(actor)) throw new NotFound();
}

/** Throws `Refused` for whoever may not say who gets what: all but admins and the system. */
export function requireRouter(actor: Actor): void {
  if (actor.kind !== "admin" && actor.kind !== "system") throw new Refused();
}
