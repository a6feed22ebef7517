import { claimPurposeOf, findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";

/**
 * What a mailed link offers, without using it up: whose profile, on which vacatures, and what its person
 * must do: choose a password, sign in to the account that is there, or nothing more. Null when the link
 * was used or is too old.
 */
export async function findClaim(actor: Actor, token: string) {
  const candidateId = await findTokenSubject(await claimPurposeOf(token), token);
  if (!candidateId) return null;
  const profile = await db().candidate.findFirst({
    where: { id: candidateId, accountId: null },
    select: {
      email: true,
      applications: {
        orderBy: { createdAt: "desc" },
        select: { id: true, vacature: { select: { title: true } } },
      },
    },
  });
  if (!profile) return null;
  const account = await db().account.findUnique({
    where: { email: profile.email },
    select: { id: true, emailVerified: true },
  });
  const isOwn = account !== null && accountIdOf(actor) === account.id;
  return {
    email: profile.email,
    titles: profile.applications.map(({ vacature }) => vacature.title),
    step: !account?.emailVerified ? "password" : isOwn ? "join" : "sign-in",
  };
}
