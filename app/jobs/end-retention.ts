import { z } from "zod";
import { endEnquiries } from "#app/features/enquiries/delete-enquiry.server.ts";
import { ENQUIRY_KEEP_DAYS, ENQUIRY_MOST_DAYS } from "#app/features/enquiries/enquiry-status.ts";
import { deleteEndedPeople } from "#app/features/retention/delete-ended-people.server.ts";
import { purgeLogs } from "#app/features/retention/purge-logs.server.ts";
import { remindBeforeEnd } from "#app/features/retention/remind-before-end.server.ts";
import { system } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { logKeepDays } from "#app/platform/log-period.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

const daysBack = (days: number) => new Date(now().getTime() - days * 86_400_000);

/** Who is over goes first, with what came from outside; who still has days left is then reminded of them. */
export const endRetention = defineJob({
  name: "end-retention",
  payload: z.object({}),
  handle: async () => {
    await deleteEndedPeople(system("clock"), { today: today() });
    await endEnquiries(system("clock"), {
      doneBefore: daysBack(ENQUIRY_KEEP_DAYS),
      sentBefore: daysBack(ENQUIRY_MOST_DAYS),
    });
    await remindBeforeEnd(system("clock"), { today: today() });
  },
});

export const purgeLogsJob = defineJob({
  name: "purge-logs",
  payload: z.object({}),
  handle: async () => {
    await purgeLogs(system("clock"), { before: daysBack(logKeepDays()) });
  },
});
