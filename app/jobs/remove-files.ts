import { z } from "zod";
import { REMOVE_FILES } from "#app/features/retention/delete-candidate.server.ts";
import { removeFile } from "#app/platform/files.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const removeFiles = defineJob({
  name: REMOVE_FILES,
  payload: z.object({ storageKeys: z.array(z.string()) }),
  handle: async ({ storageKeys }) => {
    for (const key of storageKeys) await removeFile(key);
  },
});
