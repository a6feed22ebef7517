import { z } from "zod";
import { checkFindability } from "#app/features/vacatures/feeds/check-findability.server.ts";
import { system } from "#app/platform/actor.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const checkFindabilityJob = defineJob({
  name: "check-findability",
  payload: z.object({}),
  handle: async () => {
    await checkFindability(system("nightly"));
  },
});
