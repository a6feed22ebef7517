import { matchScoreSchema } from "#app/features/matching/schema.ts";
import { matchFigures } from "#app/features/matching/score/match-view.ts";
import { findWaiting } from "#app/features/shortlists/answer-everybody.server.ts";
import { entryState } from "#app/features/shortlists/entry-state.ts";
import { entryIds } from "#app/features/shortlists/present-shortlist.server.ts";
import { verdictReasonText } from "#app/features/shortlists/verdict-reason.ts";
import { findPublicationGate } from "#app/features/vacatures/publication/find-publication-gate.server.ts";
import { DETAIL_SELECT, vacatureDetail } from "#app/features/vacatures/vacature-detail.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** More running applications than a board can show; the newest come first. */
const MAX_ON_BOARD = 300;

const ENTRY_SELECT = {
  id: true,
  score: true,
  verdict: true,
  verdictReason: true,
  verdictNote: true,
  application: {
    select: {
      id: true,
      stage: true,
      origin: true,
      permission: { select: { askedAt: true, answer: true } },
      candidateId: true,
      candidate: { select: { name: true, number: true } },
    },
  },
} satisfies Prisma.ShortlistEntrySelect;

type EntryRow = Prisma.ShortlistEntryGetPayload<{ select: typeof ENTRY_SELECT }>;

/** All a consultant works with on one vacature: content, what its publication lacks, people by stage, shortlists with verdicts. */
export async function findVacatureWorkspace(actor: Actor, id: string) {
  if (!worksForBureau(actor)) throw new NotFound();
  const found = await db().vacature.findFirst({
    where: { id },
    select: {
      ...DETAIL_SELECT,
      submittedAt: true,
      publishedAt: true,
      organisation: { select: { id: true, name: true } },
      contact: { select: { name: true } },
      consultant: { select: { name: true } },
      applications: {
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: MAX_ON_BOARD,
        select: {
          id: true,
          candidateId: true,
          stage: true,
          origin: true,
          answerBy: true,
          openedAt: true,
          permission: { select: { answer: true } },
          candidate: { select: { name: true, number: true } },
        },
      },
      shortlists: {
        orderBy: { createdAt: "desc" },
        select: {
          id: true,
          presentedAt: true,
          entries: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: ENTRY_SELECT },
        },
      },
    },
  });
  if (!found) throw new NotFound();
  const isOver = found.status === "filled" || found.status === "closed";
  const waits = ["draft", "submitted", "expired"].includes(found.status);
  const { applications, shortlists, organisation, contact, consultant, ...rest } = found;
  const { submittedAt, publishedAt, ...row } = rest;
  const stored = await storedScores(
    id,
    shortlists.find((list) => !list.presentedAt)?.entries ?? [],
  );
  const shown = shortlists.map(({ entries, ...shortlist }) => ({
    ...shortlist,
    seen: markOf(entryIds({ entries })),
    entries: entries.map((entry) => entryRow(entry, stored)),
  }));
  return {
    vacature: vacatureDetail(row),
    organisation,
    contact,
    consultant: consultant?.name ?? null,
    submittedAt,
    publishedAt,
    applications,
    open: shown.find(({ presentedAt }) => presentedAt === null) ?? null,
    presented: shown.filter(({ presentedAt }) => presentedAt !== null),
    waitingSeen: isOver ? markOf(await findWaiting(db(), id)) : "",
    gate: waits ? await findPublicationGate(actor, id) : null,
  };
}

/** The matches kept for the people on an open shortlist, whose scores are not frozen yet. */
async function storedScores(vacatureId: string, entries: EntryRow[]) {
  const matches = await db().match.findMany({
    where: {
      vacatureId,
      candidateId: { in: entries.map((entry) => entry.application.candidateId) },
    },
    select: { candidateId: true, score: true },
  });
  return new Map(matches.map(({ candidateId, score }) => [candidateId, score]));
}

function entryRow(entry: EntryRow, stored: Map<string, Prisma.JsonValue>) {
  const { id, application, verdict, verdictReason, verdictNote } = entry;
  const score = entry.score ?? stored.get(application.candidateId);
  return {
    id,
    application,
    state: entryState(verdict, application.stage),
    reason: verdict && verdictReasonText(verdict, verdictReason ?? ""),
    note: verdictNote,
    match: score ? matchFigures(matchScoreSchema.parse(score)) : null,
  };
}
