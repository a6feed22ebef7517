import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";

const DAY_MS = 86_400_000;

/** A refusal is news for a week; a question without an answer is worth a call after three days. */
const NEWS_DAYS = 7;
const PATIENCE_DAYS = 3;

const SELECT = {
  answer: true,
  answeredAt: true,
  askedAt: true,
  application: {
    select: {
      id: true,
      stage: true,
      candidate: { select: { name: true, number: true } },
      vacature: { select: { id: true, title: true, organisation: { select: { name: true } } } },
    },
  },
} satisfies Prisma.PermissionSelect;

/**
 * What people answered who were asked whether they may be proposed: every yes that is not presented yet,
 * and each no that came by itself in the last week; newest first. For the bureau only.
 */
export async function listAnswers(actor: Actor, limit: number) {
  if (!worksForBureau(actor)) throw new Refused();
  const rows = await db().permission.findMany({
    where: {
      OR: [
        { answer: "yes", application: { stage: "shortlisted" } },
        {
          answer: "no",
          heardById: null,
          answeredAt: { gte: new Date(now().getTime() - NEWS_DAYS * DAY_MS) },
        },
      ],
    },
    orderBy: [{ answeredAt: "desc" }, { applicationId: "asc" }],
    take: limit + 1,
    select: SELECT,
  });
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}

/** Who was asked days ago and said nothing yet, the longest first. For the bureau only. */
export async function listUnansweredQuestions(actor: Actor, limit: number) {
  if (!worksForBureau(actor)) throw new Refused();
  const rows = await db().permission.findMany({
    where: {
      answer: null,
      askedAt: { lte: new Date(now().getTime() - PATIENCE_DAYS * DAY_MS) },
      application: { stage: "asked" },
    },
    orderBy: [{ askedAt: "asc" }, { applicationId: "asc" }],
    take: limit + 1,
    select: SELECT,
  });
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}
