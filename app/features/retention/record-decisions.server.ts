import { now } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { keptScoreSchema } from "./kept-score.ts";

const APPLICATION_SELECT = {
  vacatureId: true,
  origin: true,
  stage: true,
  rejectionReason: true,
  createdAt: true,
  openedAt: true,
  endedAt: true,
  entries: {
    orderBy: { createdAt: "desc" },
    take: 1,
    select: {
      score: true,
      verdict: true,
      verdictReason: true,
      verdictAt: true,
      shortlist: { select: { presentedAt: true } },
    },
  },
} satisfies Prisma.ApplicationSelect;

type Application = Prisma.ApplicationGetPayload<{ select: typeof APPLICATION_SELECT }>;

/**
 * Keeps, before a person's rows go, one record for each vacature they had an application or a stored
 * match on: which decision, by which rule, on which figures. The log that the AI Act asks for.
 */
export async function recordDecisions(tx: Tx, candidateId: string): Promise<void> {
  const applications = await tx.application.findMany({
    where: { candidateId },
    select: APPLICATION_SELECT,
  });
  const matches = await tx.match.findMany({
    where: { candidateId },
    select: { vacatureId: true, ruleVersion: true, score: true, computedAt: true },
  });
  const scored = new Map(matches.map((match) => [match.vacatureId, match]));
  const decided = new Map(applications.map((one) => [one.vacatureId, one]));
  const keptSince = now();
  await tx.decisionRecord.createMany({
    data: [...new Set([...decided.keys(), ...scored.keys()])].map((vacatureId) => {
      const application = decided.get(vacatureId);
      const match = scored.get(vacatureId);
      return {
        candidateId,
        vacatureId,
        keptSince,
        ...(application && decision(application)),
        ruleVersion: match?.ruleVersion,
        scoredAt: match?.computedAt,
        score: keptScore(application?.entries[0]?.score ?? match?.score),
      };
    }),
  });
}

function decision({ entries: [entry], ...application }: Application) {
  return {
    origin: application.origin,
    stage: application.stage,
    rejectionCode: application.rejectionReason,
    verdict: entry?.verdict,
    verdictCode: entry?.verdictReason,
    appliedAt: application.createdAt,
    openedAt: application.openedAt,
    presentedAt: entry?.shortlist.presentedAt,
    verdictAt: entry?.verdictAt,
    endedAt: application.endedAt,
  };
}

/** A score of a shape that is no longer known is left out: its rule version still says which it was. */
function keptScore(score: Prisma.JsonValue | undefined) {
  return keptScoreSchema.safeParse(score).data;
}
