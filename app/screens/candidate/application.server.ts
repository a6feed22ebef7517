import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { visibleTo } from "#app/features/applications/policy.ts";
import { shownText } from "#app/features/candidates/shown-fields.ts";
import { findInterview } from "#app/features/interviews/find-interview.server.ts";
import { matchScoreSchema } from "#app/features/matching/schema.ts";
import { type MatchView, matchView } from "#app/features/matching/score/match-view.ts";
import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/**
 * One application as its candidate follows it: where it stands, who answers for it, whether the name
 * may be shared, its talk, and the match as it was stored. `NotFound` for another's.
 */
export async function findOwnApplication(actor: Actor, id: string) {
  const found = await db().application.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: {
      id: true,
      stage: true,
      origin: true,
      motivation: true,
      answerBy: true,
      rejectionReason: true,
      rejectionNote: true,
      createdAt: true,
      updatedAt: true,
      candidateId: true,
      permission: { select: { answer: true } },
      candidate: { select: { shownFields: true } },
      files: { select: { id: true, originalName: true } },
      vacature: {
        select: {
          ...VACATURE_FACTS_SELECT,
          status: true,
          roleId: true,
          consultantId: true,
        },
      },
    },
  });
  if (!found) throw new NotFound();
  const { candidateId, candidate, vacature, ...application } = found;
  const pair = { vacatureId: vacature.id, candidateId };
  const [contact, consent, match] = [
    await findContact(db(), vacature.consultantId),
    await db().consent.findFirst({
      where: { ...pair, purpose: "shareName", withdrawnAt: null },
      select: { id: true },
    }),
    await findStoredMatch(pair),
  ];
  const { consultantId: _, ...facts } = vacature;
  return {
    ...application,
    vacature: facts,
    shown: shownText(candidate.shownFields),
    contact,
    sharesName: consent !== null,
    match,
    interview: await findInterview(actor, id),
  };
}

async function findStoredMatch(pair: {
  vacatureId: string;
  candidateId: string;
}): Promise<MatchView | null> {
  const stored = await db().match.findUnique({
    where: { vacatureId_candidateId: pair },
    select: { score: true },
  });
  return stored ? matchView(matchScoreSchema.parse(stored.score), "candidate") : null;
}
