import { z } from "zod";
import { endExpired } from "#app/features/retention/end-expired.server.ts";
import { endStoredMails, MAIL_KEEP_DAYS } from "#app/features/retention/end-stored-mails.server.ts";
import { system } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { logKeepDays } from "#app/platform/log-period.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

const before = (days: number) => new Date(now().getTime() - days * 86_400_000);

export const endExpiredJob = defineJob({
  name: "end-expired",
  payload: z.object({}),
  handle: async () => {
    const logsBefore = before(logKeepDays());
    await endExpired(system("clock"), { moment: now(), logsBefore });
    await endStoredMails(system("clock"), { before: before(MAIL_KEEP_DAYS) });
  },
});
