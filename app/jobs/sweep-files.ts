import { z } from "zod";
import { sweepOrphans } from "#app/platform/files.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const sweepFiles = defineJob({
  name: "sweep-files",
  payload: z.object({}),
  cron: "15 3 * * *",
  handle: async () => {
    await sweepOrphans();
  },
});
