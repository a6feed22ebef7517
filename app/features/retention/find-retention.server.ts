import { KEPT_DAYS, oneYearAfter } from "#app/features/candidates/keep-consent.ts";
import { visibleTo } from "#app/features/candidates/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findRetentionEnd } from "./retention-end.server.ts";

const KEPT_MS = KEPT_DAYS * 86_400_000;

/**
 * Until when a candidate is kept and why, and what either button would make of it. Days as midnight
 * UTC; `keptForYearUntil` null without a running consent. `NotFound` for another's.
 */
export async function findRetention(actor: Actor, candidateId: string) {
  const found = await db().candidate.findFirst({
    where: { AND: [{ id: candidateId }, visibleTo(actor)] },
    select: { id: true },
  });
  const end = found && (await findRetentionEnd(db(), candidateId));
  if (!end) throw new NotFound();
  const day = today();
  const year = end.yearEndsOn && end.yearEndsOn > day ? end.yearEndsOn : null;
  const afterStop = Math.min(year?.getTime() ?? 0, day.getTime() + KEPT_MS);
  return {
    reason: end.reason,
    endsOn: end.endsOn,
    keptForYearUntil: year,
    endsOnIfRenewed: oneYearAfter(day),
    endsOnIfStopped: new Date(Math.max(end.otherEndsOn.getTime(), afterStop)),
  };
}
