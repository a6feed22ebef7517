import type { JobDefinition } from "#app/platform/queue.server.ts";
import { answerAccountRequest } from "./answer-account-request.ts";
import { checkFindabilityJob, compareSearch } from "./compare-search.ts";
import { endExpiredJob } from "./end-expired.ts";
import { endRetention, purgeLogsJob } from "./end-retention.ts";
import { expireVacaturesJob } from "./expire-vacatures.ts";
import { feedSearch } from "./feed-search.ts";
import { freePlacedJob } from "./free-placed.ts";
import { keepDeletionList } from "./keep-deletions.ts";
import { purgeDraftsJob } from "./purge-drafts.ts";
import { rebuildSearch } from "./rebuild-search.ts";
import { recomputeStoredMatches, solvePortfolioJob } from "./recompute-stored-matches.ts";
import { removeFiles } from "./remove-files.ts";
import { dropUnconfirmed, sendDailyAlerts, sendWeeklyAlerts } from "./send-alerts.ts";
import { sendMail, sendSignInMail } from "./send-mail.ts";
import { sweepFiles } from "./sweep-files.ts";

/** Every kind of background work there is. */
export const ALL_JOBS: JobDefinition[] = [
  answerAccountRequest,
  sendSignInMail,
  sendMail,
  sweepFiles,
  removeFiles,
  endRetention,
  expireVacaturesJob,
  freePlacedJob,
  endExpiredJob,
  purgeLogsJob,
  keepDeletionList,
  purgeDraftsJob,
  recomputeStoredMatches,
  solvePortfolioJob,
  feedSearch,
  rebuildSearch,
  compareSearch,
  checkFindabilityJob,
  sendDailyAlerts,
  sendWeeklyAlerts,
  dropUnconfirmed,
];
