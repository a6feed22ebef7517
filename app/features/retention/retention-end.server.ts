/**
 * Until when a person is kept: the one rule that pages, reminders and deletion read. Nobody with a
 * running procedure has an end. Else it is the latest of: four weeks after the profile was made, four
 * weeks after the last procedure ended, the end of a year's consent, and four weeks after such a
 * consent was withdrawn (never later than it would have ended). Ends are calendar days in Amsterdam,
 * so that what a person reads is the day it happens. Source: AVG art. 5(1)(e); the Dutch authority's
 * norm of four weeks after a procedure, a year with consent.
 */
import { LIVE_STAGES } from "#app/features/applications/stage.ts";
import { KEPT_DAYS } from "#app/features/candidates/keep-consent.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { Prisma } from "#prisma/client/client.ts";

/**
 * When a person's data goes, as midnight UTC of the day, null while a procedure runs; and what decides
 * that: a consent, a procedure that ended, a consent withdrawn, or that the profile was made.
 */
export type RetentionEnd = {
  id: string;
  /** The end of the newest year's consent, also one that has passed. */
  yearEndsOn: Date | null;
  /** The latest of the other reasons. */
  otherEndsOn: Date;
} & (
  | { reason: "live"; endsOn: null }
  | { reason: "year" | "procedure" | "withdrawn" | "made"; endsOn: Date }
);

type YearEnd = { id: string; endsOn: Date };

/** Days before a year's consent ends in which its person is asked again. */
export const MONTH_DAYS = 30;

const PAGE = 100;

/** The end of one person, or null when there is none with this id. */
export async function findRetentionEnd(tx: Tx, id: string): Promise<RetentionEnd | null> {
  const [end] = await tx.$queryRaw<RetentionEnd[]>`${ends(Prisma.sql`c.id = ${id}`)}`;
  return end ?? null;
}

/**
 * Holds a person's row and those of the applications until the transaction ends: nothing is added
 * meanwhile, and what was being written about one of them is there to be seen.
 */
export async function holdCandidate(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Candidate" WHERE id = ${id} FOR UPDATE`;
  await tx.$queryRaw`SELECT id FROM "Application" WHERE "candidateId" = ${id} FOR UPDATE`;
}

/**
 * Does `work` for everybody whose end lies from `from` to `until` (days, both included), in pages and
 * one after another; resolves with how many times it said true. A failure is logged and the others
 * go on; whoever failed comes again at the next call.
 */
export async function forEachEnd(
  window: { from?: Date; until: Date },
  work: (end: RetentionEnd) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (let last = ""; ; ) {
    const page = await db().$queryRaw<RetentionEnd[]>`
      SELECT * FROM (${ends(Prisma.sql`c.id > ${last}`)}) AS r
      WHERE r."endsOn" <= ${dayText(window.until)}::date
        AND r."endsOn" >= ${window.from ? dayText(window.from) : "-infinity"}::date
      ORDER BY r.id LIMIT ${PAGE}`;
    for (const end of page) {
      const worked = await work(end).catch((error) => {
        log.error({ err: error, candidateId: end.id }, "retention");
        return false;
      });
      if (worked) done++;
    }
    last = page.at(-1)?.id ?? "";
    if (page.length < PAGE) return done;
  }
}

/**
 * Unsafe: no actor. The ends after `today` of year's consents about which their people were mailed and
 * did nothing yet, soonest first, at most `limit`.
 */
export function unsafeAnnouncedYearEnds(today: Date, limit: number): Promise<YearEnd[]> {
  const announced = Prisma.sql`c.id IN (
    SELECT "candidateId" FROM "RetentionReminder" WHERE "endsOn" > ${dayText(today)}::date)`;
  return db().$queryRaw<YearEnd[]>`
    SELECT r.id, r."endsOn" FROM (${ends(announced)}) AS r
    WHERE r.reason = 'year' AND r."endsOn" <= ${dayText(today)}::date + ${MONTH_DAYS}::int
    ORDER BY r."endsOn", r.id LIMIT ${limit}`;
}

/**
 * The rule as a query over candidates `c` that fulfil `where`. Every verb that ends an application writes
 * `endedAt`; `updatedAt` is the net under one that forgets, for too late can be mended and too early not.
 */
function ends(where: Prisma.Sql): Prisma.Sql {
  const stages = [...LIVE_STAGES];
  return Prisma.sql`
    SELECT e.id, e."yearEndsOn", e."otherEndsOn",
      CASE WHEN e.live THEN NULL ELSE greatest(e."yearEndsOn", e."otherEndsOn") END AS "endsOn",
      CASE WHEN e.live THEN 'live'
        WHEN e."yearEndsOn" >= e."otherEndsOn" THEN 'year'
        WHEN e."procedureEndsOn" = e."otherEndsOn" THEN 'procedure'
        WHEN e."withdrawnEndsOn" = e."otherEndsOn" THEN 'withdrawn'
        ELSE 'made' END AS reason
    FROM (
      SELECT c.id, a.live, a."procedureEndsOn", k."yearEndsOn", k."withdrawnEndsOn",
        greatest(${day(Prisma.sql`c."createdAt"`)} + ${KEPT_DAYS}::int,
          a."procedureEndsOn", k."withdrawnEndsOn") AS "otherEndsOn"
      FROM "Candidate" c
      CROSS JOIN LATERAL (
        SELECT coalesce(bool_or(stage::text = ANY (${stages}::text[])), false) AS live,
          max(${day(Prisma.sql`coalesce("endedAt", "updatedAt")`)}) + ${KEPT_DAYS}::int
            AS "procedureEndsOn"
        FROM "Application" WHERE "candidateId" = c.id
      ) a
      CROSS JOIN LATERAL (
        SELECT max(y.day) FILTER (WHERE "withdrawnAt" IS NULL) AS "yearEndsOn",
          max(least(y.day, ${day(Prisma.sql`"withdrawnAt"`)} + ${KEPT_DAYS}::int))
            FILTER (WHERE "withdrawnAt" IS NOT NULL) AS "withdrawnEndsOn"
        FROM "Consent"
        CROSS JOIN LATERAL (SELECT ${day(Prisma.sql`"expiresAt"`)} AS day) y
        WHERE "candidateId" = c.id AND purpose = 'keepProfile'
      ) k
      WHERE ${where}
    ) e`;
}

function day(moment: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(${moment} AT TIME ZONE 'Europe/Amsterdam')::date`;
}

function dayText(day: Date): string {
  return day.toISOString().slice(0, 10);
}
