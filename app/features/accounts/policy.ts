import type { Actor } from "#app/platform/actor.ts";

/** Who may see and change accounts: admins and the system. */
export function mayManageAccounts(actor: Actor): boolean {
  return actor.kind === "admin" || actor.kind === "system";
}
