import { z } from "zod";
import { dropUnconfirmedSearches } from "#app/features/alerts/drop-unconfirmed-searches.server.ts";
import { sendAlerts } from "#app/features/alerts/send-alerts.server.ts";
import { system } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

/** The confirming link works a day; a week later nobody will ask where the mail went. */
const UNCONFIRMED_MS = 7 * 86_400_000;

export const sendDailyAlerts = defineJob({
  name: "send-daily-alerts",
  payload: z.object({}),
  handle: async () => {
    await sendAlerts(system("clock"), { frequency: "daily" });
  },
});

export const sendWeeklyAlerts = defineJob({
  name: "send-weekly-alerts",
  payload: z.object({}),
  handle: async () => {
    await sendAlerts(system("clock"), { frequency: "weekly" });
  },
});

export const dropUnconfirmed = defineJob({
  name: "drop-unconfirmed-searches",
  payload: z.object({}),
  handle: async () => {
    const before = new Date(now().getTime() - UNCONFIRMED_MS);
    await dropUnconfirmedSearches(system("clock"), { before });
  },
});
