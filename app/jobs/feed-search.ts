import { z } from "zod";
import { candidateFollowing } from "#app/features/candidates/search/candidate-index.server.ts";
import { vacatureFollowing } from "#app/features/vacatures/search/vacature-index.server.ts";
import type { ChangeMark } from "#app/platform/changes.server.ts";
import { withLease } from "#app/platform/lease.server.ts";
import { defineJob, enqueueAlone } from "#app/platform/queue.server.ts";
import { searchKind } from "#app/platform/search.server.ts";
import { FEED_SEARCH, feedIndex, SEARCH_WRITER } from "#app/platform/search-feed.server.ts";

/** Takes changes to Meilisearch; by the clock too, so that it recovers when nothing changes. */
export const feedSearch = defineJob({
  name: FEED_SEARCH,
  payload: z.object({}),
  single: true,
  handle: async () => {
    if (searchKind() === "embedded") return;
    await withLease(SEARCH_WRITER, async () => {
      await feedIndex(vacatureFollowing);
      await feedIndex(candidateFollowing);
    });
  },
});

/** What a follower does with changes: in process apply them, else ask for the one job that does. */
export function feedOr(apply: (marks: ChangeMark[]) => Promise<void>) {
  return (marks: ChangeMark[]) =>
    searchKind() === "embedded" ? apply(marks) : enqueueAlone(FEED_SEARCH, {});
}
