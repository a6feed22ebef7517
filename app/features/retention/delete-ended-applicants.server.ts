import { LIVE_STAGES } from "#app/features/applications/stage.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { deleteCandidate } from "./delete-candidate.server.ts";

const PAGE = 100;

/**
 * Deletes people who applied without ever making the profile their own, once every application of
 * theirs ended before `before` (four weeks ago: what they agreed to when they applied). Resolves
 * with how many. A person with a running procedure, an account or a consent to be kept stays.
 */
export async function deleteEndedApplicants(
  actor: Actor,
  input: { before: Date; now: Date },
): Promise<number> {
  let deleted = 0;
  for (;;) {
    const ended = await db().candidate.findMany({
      where: {
        accountId: null,
        applications: {
          some: {},
          every: { stage: { notIn: [...LIVE_STAGES] }, updatedAt: { lt: input.before } },
        },
        consents: {
          none: { purpose: "keepProfile", withdrawnAt: null, expiresAt: { gt: input.now } },
        },
      },
      orderBy: { id: "asc" },
      take: PAGE,
      select: { id: true },
    });
    for (const { id } of ended) await deleteCandidate(actor, { candidateId: id });
    deleted += ended.length;
    if (ended.length < PAGE) return deleted;
  }
}
