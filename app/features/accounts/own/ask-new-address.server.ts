import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { NotFound } from "#app/platform/errors.ts";
import { askByAddress } from "../ask-by-address.server.ts";
import type { NewAddressInput } from "../schema.ts";
import { refuseWrongPassword } from "./change-password.server.ts";

/**
 * Asks for another mail address on the own account. Nothing changes until the link that is mailed there
 * is opened; of an address that has an account only its mailbox hears. Who has a password gives it again.
 * Throws `RuleBroken` for a wrong one, `NotFound` for who is not signed in.
 */
export async function askNewAddress(
  actor: Actor,
  { email, currentPassword }: NewAddressInput,
): Promise<void> {
  const accountId = accountIdOf(actor);
  if (!accountId) throw new NotFound();
  await refuseWrongPassword(accountId, currentPassword);
  await askByAddress(actor, { kind: "address", email, invitedBy: accountId });
}
