import { z } from "zod";
import { candidateFollowing } from "#app/features/candidates/search/candidate-index.server.ts";
import { vacatureFollowing } from "#app/features/vacatures/search/vacature-index.server.ts";
import { withLease } from "#app/platform/lease.server.ts";
import { defineJob, enqueueAlone } from "#app/platform/queue.server.ts";
import {
  FEED_SEARCH,
  REBUILD_SEARCH,
  rebuildIndex,
  SEARCH_WRITER,
} from "#app/platform/search-feed.server.ts";

export const rebuildSearch = defineJob({
  name: REBUILD_SEARCH,
  payload: z.object({}),
  single: true,
  handle: async () => {
    await withLease(SEARCH_WRITER, async () => {
      await rebuildIndex(vacatureFollowing);
      await rebuildIndex(candidateFollowing);
    });
    await enqueueAlone(FEED_SEARCH, {});
  },
});
