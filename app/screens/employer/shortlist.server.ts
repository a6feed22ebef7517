import { nameShared } from "#app/features/applications/policy.ts";
import { hiddenFields } from "#app/features/candidates/shown-fields.ts";
import { findShortlistInterviews } from "#app/features/interviews/find-interview.server.ts";
import { matchScoreSchema } from "#app/features/matching/schema.ts";
import { matchView } from "#app/features/matching/score/match-view.ts";
import { ANONYMOUS_SELECT, anonymousProfile } from "#app/features/shortlists/anonymous-profile.ts";
import { entryState } from "#app/features/shortlists/entry-state.ts";
import { visibleTo } from "#app/features/shortlists/policy.ts";
import { verdictReasonText } from "#app/features/shortlists/verdict-reason.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/**
 * A presented shortlist as its employer may read it: people by number, the frozen match in the
 * employer's words, and name, contact data and CV only of those with a yes who allowed it for this
 * vacature. What a candidate hides is left out. `NotFound` for another's shortlist or one that is not presented.
 */
export async function findEmployerShortlist(actor: Actor, id: string) {
  const found = await db().shortlist.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: {
      id: true,
      presentedAt: true,
      vacature: { select: { id: true, title: true } },
      entries: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: {
          id: true,
          score: true,
          verdict: true,
          verdictReason: true,
          verdictNote: true,
          application: {
            select: {
              id: true,
              stage: true,
              answerBy: true,
              candidate: { select: ANONYMOUS_SELECT },
            },
          },
        },
      },
    },
  });
  if (!found) throw new NotFound();
  const contacts = await findContacts(found.vacature.id, id);
  return {
    id: found.id,
    presentedAt: found.presentedAt,
    vacature: found.vacature,
    interviews: await findShortlistInterviews(actor, id),
    entries: found.entries.map(({ application, score, ...entry }) => {
      const { candidate } = application;
      const contact = contacts.get(application.id) ?? null;
      const hidden = hiddenFields(candidate.shownFields, contact !== null);
      return {
        id: entry.id,
        state: entryState(entry.verdict, application.stage),
        answerBy: application.answerBy,
        reason: entry.verdict && verdictReasonText(entry.verdict, entry.verdictReason ?? ""),
        note: entry.verdictNote,
        match: score === null ? null : matchView(matchScoreSchema.parse(score), "employer", hidden),
        profile: anonymousProfile(candidate, hidden, now()),
        contact,
      };
    }),
  };
}

/** Of the people with a yes who allow it, by application; read apart so that no other name is loaded. */
async function findContacts(vacatureId: string, shortlistId: string) {
  const allowed = await db().application.findMany({
    where: { AND: [nameShared(vacatureId, now()), { entries: { some: { shortlistId } } }] },
    select: {
      id: true,
      files: { orderBy: { createdAt: "desc" }, take: 1, select: { id: true, originalName: true } },
      candidate: { select: { name: true, email: true, phone: true } },
    },
  });
  return new Map(
    allowed.map(({ id, files, candidate }) => [id, { ...candidate, cv: files[0] ?? null }]),
  );
}
