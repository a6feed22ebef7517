import { findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import { type Actor, system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { deleteCandidate } from "./delete-candidate.server.ts";

/**
 * Deletes somebody whom the bureau wrote down and who says no by the mailed link, for whoever holds it.
 * False when the link is too old, its person is gone, or has an account and signs in to do this.
 */
export async function refuseProfile(_actor: Actor, input: { token: string }): Promise<boolean> {
  const candidateId = await findTokenSubject("own-profile", input.token);
  if (!candidateId) return false;
  const found = await db().candidate.count({ where: { id: candidateId, accountId: null } });
  if (found === 0) return false;
  return deleteCandidate(system("own-link"), { candidateId });
}
