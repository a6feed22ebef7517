import { z } from "zod";
import {
  dropOldDeletions,
  KEEP_DELETIONS,
  keepDeletions,
} from "#app/platform/backup/deletion-list.server.ts";
import { withLease } from "#app/platform/lease.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

/** After each deletion, and by the clock. */
export const keepDeletionList = defineJob({
  name: KEEP_DELETIONS,
  payload: z.object({}),
  single: true,
  handle: () =>
    withLease(KEEP_DELETIONS, async () => {
      await keepDeletions();
      await dropOldDeletions();
    }),
});
