import { visibleTo } from "#app/features/applications/policy.ts";
import {
  CANDIDATE_FACTS_SELECT,
  candidateFacts,
} from "#app/features/candidates/candidate-facts.ts";
import { findInterview } from "#app/features/interviews/find-interview.server.ts";
import { interviewForm } from "#app/features/interviews/interview-form.ts";
import { type MatchScore, matchScoreSchema } from "#app/features/matching/schema.ts";
import { callSheet } from "#app/features/matching/score/call-sheet.ts";
import { matchView } from "#app/features/matching/score/match-view.ts";
import { scorePair } from "#app/features/matching/store-match.server.ts";
import { entryState } from "#app/features/shortlists/entry-state.ts";
import { eventReason } from "#app/features/shortlists/event-reason.ts";
import { verdictReasonText } from "#app/features/shortlists/verdict-reason.ts";
import { eventActor, eventText } from "#app/features/timeline/event-text.ts";
import { VIEW_VERBS } from "#app/features/timeline/record-views.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";

/** More lines than an application ever gets. */
const MAX_EVENTS = 200;

/** All a consultant works with on one application, with its timeline, oldest line first. */
export async function findApplicationWorkspace(actor: Actor, id: string) {
  if (!worksForBureau(actor)) throw new NotFound();
  const found = await db().application.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: {
      id: true,
      stage: true,
      origin: true,
      motivation: true,
      cvReading: true,
      answerBy: true,
      openedAt: true,
      createdAt: true,
      rejectionReason: true,
      rejectionNote: true,
      permission: {
        select: {
          askedAt: true,
          answer: true,
          answeredAt: true,
          note: true,
          askedBy: { select: { name: true } },
          heardBy: { select: { name: true } },
        },
      },
      files: {
        orderBy: { createdAt: "desc" },
        select: { id: true, originalName: true, byteSize: true },
      },
      candidate: { select: { ...CANDIDATE_FACTS_SELECT, email: true, phone: true } },
      vacature: {
        select: { id: true, title: true, status: true, organisation: { select: { name: true } } },
      },
      entries: {
        orderBy: { createdAt: "desc" },
        take: 1,
        select: {
          verdict: true,
          verdictReason: true,
          verdictNote: true,
          shortlistId: true,
        },
      },
    },
  });
  if (!found) throw new NotFound();
  const { candidate, entries, ...application } = found;
  const { email, phone, ...facts } = candidate;
  const pair = { vacatureId: found.vacature.id, candidateId: candidate.id };
  const { score, frozenAt } = await findScore(pair);
  const entry = entries[0];
  const interview = await findInterview(actor, id);
  return {
    ...application,
    candidate: candidateFacts(facts),
    email,
    phone,
    verdict: entry?.verdict
      ? {
          answer: entry.verdict,
          reason: verdictReasonText(entry.verdict, entry.verdictReason ?? ""),
          note: entry.verdictNote,
          state: entryState(entry.verdict, found.stage),
        }
      : null,
    match: matchView(score, "consultant"),
    callSheet: callSheet(score),
    frozenAt,
    interview,
    interviewSeen: markOf(interviewForm(interview)),
    events: await listEvents(id, pair, entry?.shortlistId ?? null),
  };
}

/** The frozen match once somebody was proposed; before that the match as it is now. */
async function findScore(pair: {
  vacatureId: string;
  candidateId: string;
}): Promise<{ score: MatchScore; frozenAt: Date | null }> {
  const stored = await db().match.findFirst({
    where: { ...pair, frozenAt: { not: null } },
    select: { score: true, frozenAt: true },
  });
  return stored
    ? { score: matchScoreSchema.parse(stored.score), frozenAt: stored.frozenAt }
    : { score: await scorePair(db(), pair), frozenAt: null };
}

async function listEvents(
  id: string,
  pair: { vacatureId: string; candidateId: string },
  shortlistId: string | null,
) {
  const events = await db().event.findMany({
    where: {
      verb: { notIn: [...VIEW_VERBS] },
      OR: [
        { subjectKind: "application", subjectId: id },
        { subjectKind: "shortlist", subjectId: shortlistId ?? "" },
        pair,
      ],
    },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: MAX_EVENTS,
    select: { id: true, at: true, verb: true, actorKind: true, actorId: true, reasonCode: true },
  });
  const people = await db().account.findMany({
    where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return events.map(({ id: eventId, at, verb, actorKind, actorId, reasonCode }) => ({
    id: eventId,
    at,
    text: eventText(verb),
    reason: eventReason(verb, reasonCode),
    who: names.get(actorId ?? "") ?? eventActor(actorKind),
  }));
}
