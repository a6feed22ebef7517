import type { Actor } from "#app/platform/actor.ts";

/** Who may read unpublished texts and write any: admins, and the system for what ships. */
export function mayEditArticles(actor: Actor): boolean {
  return actor.kind === "admin" || actor.kind === "system";
}
