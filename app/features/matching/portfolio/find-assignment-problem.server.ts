import { loadMatchVacatures } from "#app/features/matching/load-vacatures.server.ts";
import { rankManyInPool } from "#app/features/matching/pool/candidate-pool.server.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { Stage } from "#prisma/client/enums.ts";
import {
  type AssignmentProblem,
  type EligiblePair,
  MAX_LIVE_PROPOSALS,
  MAX_PROPOSALS_A_VACATURE,
} from "./assignment.ts";
import { deadlinePriority } from "./deadline-priority.ts";

/** Good candidates of one vacature that are weighed; more only make the solver slower. */
const WEIGHED = 60;

/** Vacatures ranked between two words about how far it is. */
const RANKED_AT_ONCE = 20;

const LIVE: Stage[] = ["asked", "shortlisted", "presented", "interview", "offer"];

/** What of a vacature says how much room it has and who is known there. */
export const OPEN_VACATURE_SELECT = {
  id: true,
  closesOn: true,
  applications: { select: { candidateId: true, stage: true } },
} satisfies Prisma.VacatureSelect;

export type OpenVacature = Prisma.VacatureGetPayload<{ select: typeof OPEN_VACATURE_SELECT }>;

/** The first that closes comes first, in the solver, on the page and where they take turns. */
export const FIRST_TO_CLOSE = [
  { closesOn: { sort: "asc", nulls: "last" } },
  { id: "asc" },
] satisfies Prisma.VacatureOrderByWithRelationInput[];

/**
 * Who may be proposed for these vacatures, ranked now. `said` hears after every few how many are ranked.
 * Out: the problem, its vacatures in the order given, and the ids behind its candidates' places.
 */
export async function findAssignmentProblem(
  vacatures: readonly OpenVacature[],
  said: (ranked: number) => Promise<void> = async () => {},
): Promise<{ problem: AssignmentProblem; candidateIds: string[] }> {
  const candidateIds: string[] = [];
  const places = new Map<string, number>();
  const pairs: EligiblePair[] = [];
  for (let from = 0; from < vacatures.length; from += RANKED_AT_ONCE) {
    const some = vacatures.slice(from, from + RANKED_AT_ONCE);
    for (const [i, best] of (await bestOf(some)).entries()) {
      const known = new Set(some[i]?.applications.map(({ candidateId }) => candidateId));
      for (const { id, total } of best) {
        if (known.has(id)) continue;
        const candidate = places.get(id) ?? candidateIds.push(id) - 1;
        places.set(id, candidate);
        pairs.push({ vacature: from + i, candidate, total });
      }
    }
    await said(from + some.length);
  }
  const live = await liveProposals(candidateIds);
  const problem: AssignmentProblem = {
    pairs,
    vacatureRoom: vacatures.map((vacature) =>
      Math.max(0, MAX_PROPOSALS_A_VACATURE - countUnderway(vacature)),
    ),
    candidateRoom: candidateIds.map((id) => Math.max(0, MAX_LIVE_PROPOSALS - (live.get(id) ?? 0))),
    priority: vacatures.map(({ closesOn }) => deadlinePriority(closesOn, today())),
  };
  return { problem, candidateIds };
}

/** How many proposals of a vacature are under way. */
export function countUnderway({ applications }: Pick<OpenVacature, "applications">): number {
  return applications.filter(({ stage }) => LIVE.includes(stage)).length;
}

/** The best of each vacature, in the order given; nobody for one that went in the meantime. */
async function bestOf(vacatures: readonly OpenVacature[]) {
  const ids = vacatures.map(({ id }) => id);
  const wanted = await loadMatchVacatures(db(), { id: { in: ids } });
  const ranked = await rankManyInPool(wanted, { open: WEIGHED, blocked: 0, goodOnly: true });
  const byId = new Map(wanted.map(({ id }, i) => [id, ranked[i]?.open ?? []]));
  return ids.map((id) => byId.get(id) ?? []);
}

async function liveProposals(candidateIds: string[]): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ candidateId: string; live: number }[]>`
    SELECT "candidateId", count(*)::int AS live FROM "Application"
    WHERE origin = 'proposed' AND stage::text = ANY(${LIVE}::text[])
      AND "candidateId" = ANY(${candidateIds}::text[])
    GROUP BY 1`;
  return new Map(rows.map(({ candidateId, live }) => [candidateId, live]));
}
