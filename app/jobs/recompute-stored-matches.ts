import { z } from "zod";
import { recomputeMatches } from "#app/features/matching/recompute-matches.server.ts";
import { system } from "#app/platform/actor.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const recomputeStoredMatches = defineJob({
  name: "recompute-stored-matches",
  payload: z.object({}),
  handle: async () => {
    await recomputeMatches(system("recompute-stored-matches"));
  },
});
