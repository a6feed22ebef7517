import { candidateFollowing } from "#app/features/candidates/search/candidate-index.server.ts";
import { vacatureFollowing } from "#app/features/vacatures/search/vacature-index.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { type ChangeKind, countChanges } from "#app/platform/changes.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { listSkipped } from "#app/platform/following/skipped-rows.server.ts";
import { searchKind } from "#app/platform/search.server.ts";
import type { FollowedIndex } from "#app/platform/search-feed.server.ts";
import { askInTime } from "#app/platform/search-patience.server.ts";
import { readSearchState } from "#app/platform/search-state.server.ts";
import {
  EMBEDDED_MOST_CANDIDATES,
  EMBEDDED_MOST_MEGABYTES,
} from "#search/embedded/embedded-limit.ts";
import type { DocumentFacts } from "#search/facts.ts";

/**
 * How the search is doing: the engine, per index what it holds beside what it should hold, the limit of
 * the engine in process when there are more candidates, and the rows that had to be left out.
 */
export async function findSearchState(actor: Actor) {
  if (actor.kind !== "admin" && actor.kind !== "system") throw new NotFound();
  const candidates = await indexState(candidateFollowing);
  return {
    engine: searchKind(),
    indexes: [await indexState(vacatureFollowing), candidates],
    tooMany: isTooMany(candidates.expected)
      ? { most: EMBEDDED_MOST_CANDIDATES, megabytes: EMBEDDED_MOST_MEGABYTES }
      : null,
    skipped: await listSkipped(),
  };
}

/** Whether so many candidates are more than the engine in process is for. */
function isTooMany(candidates: number): boolean {
  return searchKind() === "embedded" && candidates > EMBEDDED_MOST_CANDIDATES;
}

async function indexState<D extends DocumentFacts>({ kind, engine, expected }: FollowedIndex<D>) {
  const stats = await askInTime(() => engine().stats());
  const state = await readSearchState(kind);
  return {
    kind,
    label: LABELS[kind],
    answers: stats !== null,
    held: stats?.documents ?? null,
    expected: (await expected()).size,
    waiting: state.followedTo ? await countChanges(kind, BigInt(state.followedTo)) : 0,
    rebuiltAt: stats?.rebuiltAt ? new Date(stats.rebuiltAt) : (state.rebuilt?.at ?? null),
    rebuildMs: stats?.rebuildMs ?? state.rebuilt?.ms ?? null,
    rebuilding: stats?.rebuilding?.done ?? state.rebuilding?.done ?? null,
    failure: state.failure,
    compared: state.compared,
  };
}

const LABELS: Record<ChangeKind, string> = {
  vacature: "Vacatures",
  candidate: "Kandidaten",
  taxonomy: "Begrippen",
  search: "Zoeken",
  pages: "Openbare pagina's",
};
