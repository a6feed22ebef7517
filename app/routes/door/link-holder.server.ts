import { findLinkHolder } from "#app/features/shortlists/link/find-link-holder.server.ts";
import type { ClientContactActor } from "#app/platform/actor.ts";
import { NotFound } from "#app/platform/errors.ts";

/** Whoever holds the link to a shortlist. Throws `NotFound` for a link that does not work (any more). */
export async function requireLinkHolder(token: string | undefined): Promise<ClientContactActor> {
  const actor = await findLinkHolder(token ?? "");
  if (!actor) throw new NotFound();
  return actor;
}
