import { visibleTo } from "#app/features/applications/policy.ts";
import { visibleTo as visibleShortlists } from "#app/features/shortlists/policy.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";

const SELECT = {
  startsAt: true,
  minutes: true,
  location: true,
  withWhom: true,
  calendarKey: true,
} as const;

/** A talk that stands: when, how many minutes, where, with whom, and the key of its calendar file. */
type PlannedInterview = Prisma.InterviewGetPayload<{ select: typeof SELECT }>;

const WEEK_MS = 7 * 86_400_000;
const BEGUN_MS = 6 * 3_600_000;
const MAX_COMING = 50;

/** The last talk that stands of an application the actor may see, past or to come; or null. */
export function findInterview(
  actor: Actor,
  applicationId: string,
): Promise<PlannedInterview | null> {
  return db().interview.findFirst({
    where: { cancelledAt: null, application: { AND: [{ id: applicationId }, visibleTo(actor)] } },
    orderBy: { startsAt: "desc" },
    select: SELECT,
  });
}

/** Whose talk can be planned, and the one to come if there is one. For the bureau. */
export async function findPlannable(actor: Actor, applicationId: string) {
  if (!worksForBureau(actor)) throw new NotFound();
  const found = await db().application.findFirst({
    where: { AND: [{ id: applicationId }, visibleTo(actor)] },
    select: {
      id: true,
      candidate: { select: { name: true } },
      vacature: { select: { id: true, title: true, organisation: { select: { name: true } } } },
      interviews: {
        where: { cancelledAt: null, startsAt: { gt: now() } },
        take: 1,
        select: SELECT,
      },
    },
  });
  if (!found) throw new NotFound();
  const { interviews, ...application } = found;
  return { ...application, coming: interviews[0] ?? null };
}

/** The talks that stand with people of a shortlist the actor may see, by entry. */
export async function findShortlistInterviews(
  actor: Actor,
  shortlistId: string,
): Promise<Record<string, PlannedInterview>> {
  const entries = await db().shortlistEntry.findMany({
    where: { shortlist: { AND: [{ id: shortlistId }, visibleShortlists(actor)] }, verdict: "yes" },
    select: {
      id: true,
      application: {
        select: {
          interviews: {
            where: { cancelledAt: null },
            orderBy: { startsAt: "desc" },
            take: 1,
            select: SELECT,
          },
        },
      },
    },
  });
  return Object.fromEntries(
    entries.flatMap(({ id, application }) => application.interviews.map((one) => [id, one])),
  );
}

/**
 * The bureau's talks of the coming week, soonest first, with those that began in the last six hours;
 * `hasMore` when there are more than are listed.
 */
export async function listComingInterviews(actor: Actor) {
  if (!worksForBureau(actor)) throw new NotFound();
  const from = new Date(now().getTime() - BEGUN_MS);
  const rows = await db().interview.findMany({
    where: {
      cancelledAt: null,
      startsAt: { gt: from, lt: new Date(from.getTime() + WEEK_MS) },
    },
    orderBy: { startsAt: "asc" },
    take: MAX_COMING + 1,
    select: {
      ...SELECT,
      id: true,
      application: {
        select: {
          id: true,
          stage: true,
          candidate: { select: { name: true } },
          vacature: { select: { title: true, organisation: { select: { name: true } } } },
        },
      },
    },
  });
  return { rows: rows.slice(0, MAX_COMING), hasMore: rows.length > MAX_COMING };
}
