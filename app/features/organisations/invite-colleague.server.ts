import { askByAddress } from "#app/features/accounts/ask-by-address.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { NotFound } from "#app/platform/errors.ts";

/**
 * Invites somebody to a member's own employer. Nothing is made until the person has opened the mailed
 * link, and whether the address has an account already shows in the mailbox only. Throws `NotFound` for
 * anybody but a member.
 */
export async function inviteColleague(
  actor: Actor,
  input: { name: string; email: string },
): Promise<void> {
  if (actor.kind !== "employer") throw new NotFound();
  const { name, email } = input;
  const { accountId: invitedBy, organisationId } = actor;
  await askByAddress(actor, { kind: "colleague", name, email, organisationId, invitedBy });
}
