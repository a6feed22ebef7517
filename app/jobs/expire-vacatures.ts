import { z } from "zod";
import { expireVacatures } from "#app/features/vacatures/expire-vacatures.server.ts";
import { system } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

/** Right after midnight: the page says so at that moment, the index and the mails follow. */
export const expireVacaturesJob = defineJob({
  name: "expire-vacatures",
  payload: z.object({}),
  cron: "0 0 * * *",
  handle: async () => {
    await expireVacatures(system("clock"), { today: today() });
  },
});
