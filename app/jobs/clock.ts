import type { ClockLine } from "#app/platform/queue.server.ts";
import { checkFindabilityJob, compareSearch } from "./compare-search.ts";
import { endExpiredJob } from "./end-expired.ts";
import { endRetention, purgeLogsJob } from "./end-retention.ts";
import { expireVacaturesJob } from "./expire-vacatures.ts";
import { feedSearch } from "./feed-search.ts";
import { freePlacedJob } from "./free-placed.ts";
import { keepDeletionList } from "./keep-deletions.ts";
import { purgeDraftsJob } from "./purge-drafts.ts";
import { recomputeStoredMatches, solvePortfolioJob } from "./recompute-stored-matches.ts";
import { dropUnconfirmed, sendDailyAlerts, sendWeeklyAlerts } from "./send-alerts.ts";
import { sweepFiles } from "./sweep-files.ts";

/** What runs by itself and when: minute, hour, day, month, weekday in Amsterdam. What is not here is asked for. */
export const CLOCK: readonly ClockLine[] = [
  { at: "* * * * *", job: feedSearch, why: "in case a commit's own asking was lost" },
  {
    at: "* * * * *",
    job: recomputeStoredMatches,
    why: "what was changed since, a batch at a time",
  },
  { at: "* * * * *", job: solvePortfolioJob, why: "looks whether anything changed since" },
  {
    at: "20 * * * *",
    job: endExpiredJob,
    why: "what is asked with an address stays a day at most",
  },
  { at: "40 * * * *", job: purgeDraftsJob, why: "drafts that nobody touched for a day" },
  {
    at: "0 0 * * *",
    job: expireVacaturesJob,
    why: "the page ends at midnight, index and mails follow",
  },
  { at: "10 0 * * *", job: freePlacedJob, why: "who is placed until yesterday can be found again" },
  { at: "15 3 * * *", job: sweepFiles, why: "files that no row names" },
  { at: "45 3 * * *", job: compareSearch, why: "the index against the database" },
  { at: "45 3 * * *", job: dropUnconfirmed, why: "searches nobody confirmed for a week" },
  { at: "15 4 * * *", job: checkFindabilityJob, why: "what others are told is what is open" },
  { at: "30 4 * * *", job: endRetention, why: "who is over goes, who is nearly over hears it" },
  { at: "0 5 * * *", job: purgeLogsJob, why: "events and views past their period" },
  { at: "30 5 * * *", job: keepDeletionList, why: "forgets deletions older than any backup" },
  { at: "0 7 * * *", job: sendDailyAlerts, why: "before the working day" },
  { at: "30 7 * * 1", job: sendWeeklyAlerts, why: "Monday, before the working week" },
];
