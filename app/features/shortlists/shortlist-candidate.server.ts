import { takeStep } from "#app/features/applications/take-step.server.ts";
import { storeMatch } from "#app/features/matching/store-match.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { holdVacature } from "#app/features/vacatures/hold-vacature.server.ts";
import { onlineNow } from "#app/features/vacatures/policy.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound } from "#app/platform/errors.ts";

type Pair = { vacatureId: string; candidateId: string };
type Shortlisted = { shortlistId: string; entryId: string; applicationId: string };

/**
 * Puts a candidate on a vacature's open shortlist: an applicant, or somebody the consultant found,
 * who then gets an application of origin "proposed" that counts as read by a person and is asked before
 * it is presented. Throws `NotFound` for a vacature that is not
 * online or a candidate who may not be found, `Conflict` when the application has moved on or ended.
 */
export function shortlistCandidate(actor: Actor, pair: Pair): Promise<Shortlisted> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    await requirePair(tx, pair);
    const applicationId = await moveToShortlist(tx, actor, pair);
    const shortlistId = await openShortlist(tx, pair.vacatureId);
    const entry = await tx.shortlistEntry.create({
      data: { shortlistId, applicationId },
      select: { id: true },
    });
    await storeMatch(tx, pair);
    await recordEvent(tx, actor, {
      verb: "shortlist-candidate",
      subject: ["application", applicationId],
      ...pair,
    });
    return { shortlistId, entryId: entry.id, applicationId };
  });
}

async function requirePair(tx: Tx, { vacatureId, candidateId }: Pair): Promise<void> {
  const applied = { applications: { some: { candidateId } } };
  const vacature = await tx.vacature.findFirst({
    where: {
      id: vacatureId,
      OR: [onlineNow(), { ...applied, status: { in: ["published", "expired"] } }],
    },
    select: { id: true },
  });
  const candidate = await tx.candidate.findFirst({
    where: {
      id: candidateId,
      OR: [
        { findable: true, status: { not: "notToApproach" } },
        { applications: { some: { vacatureId } } },
      ],
    },
    select: { id: true },
  });
  if (!vacature || !candidate) throw new NotFound();
}

async function moveToShortlist(tx: Tx, actor: Actor, pair: Pair): Promise<string> {
  const where = { vacatureId_candidateId: pair };
  const existing = await tx.application.findUnique({ where, select: { id: true, stage: true } });
  if (!existing) {
    const created = await tx.application.create({
      data: { ...pair, origin: "proposed", stage: "shortlisted", openedAt: now() },
      select: { id: true },
    });
    return created.id;
  }
  if (existing.stage !== "received" && existing.stage !== "inReview")
    throw new Conflict("Deze kandidaat staat al op een shortlist of is al afgerond.");
  await takeStep(tx, actor, "shortlist", { id: existing.id });
  return existing.id;
}

async function openShortlist(tx: Tx, vacatureId: string): Promise<string> {
  // Two consultants at once would each open one; the vacature's row makes them take turns. Not in the way
  // of the key that each holds already by an application: else they would wait for each other.
  await holdVacature(tx, vacatureId);
  const open = await tx.shortlist.findFirst({
    where: { vacatureId, presentedAt: null },
    select: { id: true },
  });
  if (open) return open.id;
  const created = await tx.shortlist.create({ data: { vacatureId }, select: { id: true } });
  return created.id;
}
