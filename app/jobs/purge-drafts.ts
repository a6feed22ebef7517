import { z } from "zod";
import { purgeDrafts } from "#app/features/applications/draft/wipe-draft.server.ts";
import { system } from "#app/platform/actor.ts";
import { defineJob } from "#app/platform/queue.server.ts";

/** Every hour, so that a draft outlives its day by an hour at most. */
export const purgeDraftsJob = defineJob({
  name: "purge-drafts",
  payload: z.object({}),
  handle: async () => {
    await purgeDrafts(system("purge-drafts"));
  },
});
