import { z } from "zod";
import { sweepOrphans } from "#app/platform/files.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const sweepFiles = defineJob({
  name: "sweep-files",
  payload: z.object({}),
  handle: async () => {
    await sweepOrphans();
  },
});
