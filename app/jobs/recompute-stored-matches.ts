import { z } from "zod";
import { solveChangedPortfolio } from "#app/features/matching/portfolio/solve-portfolio.server.ts";
import { recomputeMatches } from "#app/features/matching/recompute-matches.server.ts";
import { system } from "#app/platform/actor.ts";
import { withLease } from "#app/platform/lease.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const recomputeStoredMatches = defineJob({
  name: "recompute-stored-matches",
  payload: z.object({}),
  handle: async () => {
    await recomputeMatches(system("recompute-stored-matches"));
  },
});

const SOLVE_PORTFOLIO = "solve-portfolio";

/** Takes a minute or more with many candidates, so one process at a time. */
export const solvePortfolioJob = defineJob({
  name: SOLVE_PORTFOLIO,
  payload: z.object({}),
  single: true,
  handle: () =>
    withLease(SOLVE_PORTFOLIO, async () => {
      await solveChangedPortfolio(system(SOLVE_PORTFOLIO));
    }),
});
