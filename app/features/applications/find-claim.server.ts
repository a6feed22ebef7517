import { findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import { db } from "#app/platform/db.server.ts";

/**
 * What a mailed link offers, without using it up: whose profile, on which vacatures, and whether a
 * password must be chosen. Null when the link was used or is too old.
 */
export async function findClaim(token: string) {
  const candidateId = await findTokenSubject("claim-profile", token);
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
    select: { emailVerified: true },
  });
  return {
    email: profile.email,
    titles: profile.applications.map(({ vacature }) => vacature.title),
    needsPassword: !account?.emailVerified,
  };
}
