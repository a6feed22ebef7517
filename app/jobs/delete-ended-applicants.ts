import { z } from "zod";
import { deleteEndedApplicants } from "#app/features/retention/delete-ended-applicants.server.ts";
import { system } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

/** What an applicant agrees to: four weeks after the procedure (the Dutch authority's own norm). */
const KEPT_MS = 28 * 86_400_000;

export const deleteEndedApplicantsJob = defineJob({
  name: "delete-ended-applicants",
  payload: z.object({}),
  cron: "30 4 * * *",
  handle: async () => {
    const moment = now();
    const before = new Date(moment.getTime() - KEPT_MS);
    await deleteEndedApplicants(system("clock"), { before, now: moment });
  },
});
