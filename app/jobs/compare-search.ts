import { z } from "zod";
import { candidateFollowing } from "#app/features/candidates/search/candidate-index.server.ts";
import { checkFindability } from "#app/features/vacatures/feeds/check-findability.server.ts";
import { vacatureFollowing } from "#app/features/vacatures/search/vacature-index.server.ts";
import { system } from "#app/platform/actor.ts";
import { withLease } from "#app/platform/lease.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";
import { searchKind } from "#app/platform/search.server.ts";
import {
  askEveryProcess,
  COMPARE_SEARCH,
  compareIndex,
  SEARCH_WRITER,
} from "#app/platform/search-feed.server.ts";

export const compareSearch = defineJob({
  name: COMPARE_SEARCH,
  payload: z.object({}),
  single: true,
  handle: async () => {
    if (searchKind() === "embedded") return askEveryProcess("compare");
    await withLease(SEARCH_WRITER, async () => {
      await compareIndex(vacatureFollowing);
      await compareIndex(candidateFollowing);
    });
  },
});

export const checkFindabilityJob = defineJob({
  name: "check-findability",
  payload: z.object({}),
  handle: async () => {
    await checkFindability(system("nightly"));
  },
});
