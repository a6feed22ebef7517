import { type Actor, ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";

/** The actor an account acts as; anonymous when it is missing, disabled or has no organisation. */
export async function loadActor(accountId: string): Promise<Actor> {
  const account = await db().account.findFirst({
    where: { id: accountId, disabledAt: null },
    select: {
      audience: true,
      candidate: { select: { id: true } },
      memberships: { select: { organisationId: true }, take: 1 },
    },
  });
  if (!account) return ANONYMOUS;
  const { audience } = account;
  switch (audience) {
    case "candidate":
      return { kind: audience, accountId, candidateId: account.candidate?.id ?? null };
    case "employer": {
      const organisationId = account.memberships[0]?.organisationId;
      return organisationId ? { kind: audience, accountId, organisationId } : ANONYMOUS;
    }
    case "consultant":
    case "admin":
      return { kind: audience, accountId };
  }
}
