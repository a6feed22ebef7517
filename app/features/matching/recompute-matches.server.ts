import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { log } from "#app/platform/log.server.ts";
import { RULE_VERSION } from "./rules/rule-version.ts";
import { matchScoreSchema } from "./schema.ts";
import { storeMatch } from "./store-match.server.ts";

/** One run's work; what is left over is the next minute's. */
const PAIRS_A_RUN = 500;

type Pair = { vacatureId: string; candidateId: string };

/**
 * Computes stored matches anew whose vacature or candidate changed since, or that rest on older rules,
 * and those that are missing for an application. Frozen ones keep their score for good. Out: how many
 * were computed. Idempotent; clocks of the app and the database may differ by five seconds, and what
 * was computed before a clock went back is computed again. A pair that fails leaves the others alone.
 */
export async function recomputeMatches(actor: Actor): Promise<number> {
  if (!worksForBureau(actor)) throw new NotFound();
  const pairs = await db().$queryRaw<Pair[]>`
    SELECT m."vacatureId", m."candidateId" FROM "Match" m
    WHERE m."frozenAt" IS NULL AND (m."ruleVersion" <> ${RULE_VERSION}
      OR m."computedAt" > ${new Date(now().getTime() + 5_000)} OR EXISTS (
      SELECT 1 FROM "Change" c WHERE c."changedAt" > m."computedAt" - interval '5 seconds'
      AND ((c.kind = 'vacature' AND c.id = m."vacatureId")
        OR (c.kind = 'candidate' AND c.id = m."candidateId"))))
    UNION ALL
    SELECT a."vacatureId", a."candidateId" FROM "Application" a
    WHERE NOT EXISTS (SELECT 1 FROM "Match" m
      WHERE m."vacatureId" = a."vacatureId" AND m."candidateId" = a."candidateId")
    LIMIT ${PAIRS_A_RUN}`;
  let done = 0;
  for (const pair of pairs) {
    try {
      await recompute(actor, pair);
      done++;
    } catch (error) {
      await db().$queryRaw`SELECT 1`;
      log.error({ err: error, ...pair }, "a match could not be computed");
    }
  }
  return done;
}

/** Computes one match; an event is left only when it came out differently. */
function recompute(actor: Actor, pair: Pair): Promise<void> {
  return transaction(async (tx) => {
    const before = await tx.match.findUnique({
      where: { vacatureId_candidateId: pair },
      select: { score: true },
    });
    const score = await storeMatch(tx, pair);
    if (before && matchScoreSchema.parse(before.score).total === score.total) return;
    await recordEvent(tx, actor, {
      verb: "recompute-match",
      subject: ["match", `${pair.vacatureId}/${pair.candidateId}`],
      ...pair,
    });
  });
}
