import { z } from "zod";
import { deleteEndedPeople } from "#app/features/retention/delete-ended-people.server.ts";
import { purgeLogs } from "#app/features/retention/purge-logs.server.ts";
import { remindBeforeEnd } from "#app/features/retention/remind-before-end.server.ts";
import { system } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { logKeepDays } from "#app/platform/log-period.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

/** Who is over goes first; who still has days left is then reminded of them. */
export const endRetention = defineJob({
  name: "end-retention",
  payload: z.object({}),
  handle: async () => {
    await deleteEndedPeople(system("clock"), { today: today() });
    await remindBeforeEnd(system("clock"), { today: today() });
  },
});

export const purgeLogsJob = defineJob({
  name: "purge-logs",
  payload: z.object({}),
  handle: async () => {
    const before = new Date(now().getTime() - logKeepDays() * 86_400_000);
    await purgeLogs(system("clock"), { before });
  },
});
