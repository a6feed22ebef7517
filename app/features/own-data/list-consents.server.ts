import { isLive } from "#app/features/applications/stage.ts";
import { visibleTo } from "#app/features/candidates/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import type { OwnConsent } from "./consent-text.ts";

/**
 * What a candidate allowed, newest first, each with the application it belongs to. Empty for
 * another's.
 */
export async function listConsents(actor: Actor, candidateId: string): Promise<OwnConsent[]> {
  const consents = await db().consent.findMany({
    where: { candidateId, candidate: visibleTo(actor) },
    orderBy: [{ grantedAt: "desc" }, { id: "desc" }],
    take: 200,
    select: {
      id: true,
      purpose: true,
      textVersion: true,
      grantedAt: true,
      expiresAt: true,
      withdrawnAt: true,
      vacature: {
        select: {
          title: true,
          organisation: { select: { name: true } },
          applications: { where: { candidateId }, select: { id: true, stage: true } },
        },
      },
    },
  });
  const at = now();
  return consents.map(({ vacature, ...consent }) => {
    const application = vacature?.applications[0];
    return {
      ...consent,
      vacature: vacature && { title: vacature.title, organisation: vacature.organisation.name },
      application: application ? { id: application.id, live: isLive(application.stage) } : null,
      holds: !consent.withdrawnAt && (!consent.expiresAt || consent.expiresAt > at),
    };
  });
}
