import { z } from "zod";
import { expireVacatures } from "#app/features/vacatures/expire-vacatures.server.ts";
import { system } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const expireVacaturesJob = defineJob({
  name: "expire-vacatures",
  payload: z.object({}),
  handle: async () => {
    await expireVacatures(system("clock"), { today: today() });
  },
});
