import { z } from "zod";
import {
  dropOldDeletions,
  KEEP_DELETIONS,
  keepDeletions,
} from "#app/platform/backup/deletion-list.server.ts";
import { withLease } from "#app/platform/lease.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

/** After each deletion, and every night to forget what is older than any backup. */
export const keepDeletionList = defineJob({
  name: KEEP_DELETIONS,
  payload: z.object({}),
  cron: "30 5 * * *",
  single: true,
  handle: () =>
    withLease(KEEP_DELETIONS, async () => {
      await keepDeletions();
      await dropOldDeletions();
    }),
});
