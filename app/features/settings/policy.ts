import type { Actor } from "#app/platform/actor.ts";
import { Refused } from "#app/platform/errors.ts";

/** Throws `Refused` for whoever may not say what holds for the whole bureau: all but admins and the seed. */
export function requireSettingActor(actor: Actor): void {
  if (actor.kind !== "admin" && actor.kind !== "system") throw new Refused();
}
