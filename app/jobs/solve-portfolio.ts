import { z } from "zod";
import { solveChangedPortfolio } from "#app/features/matching/portfolio/solve-portfolio.server.ts";
import { system } from "#app/platform/actor.ts";
import { withLease } from "#app/platform/lease.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

const SOLVE_PORTFOLIO = "solve-portfolio";

export const solvePortfolioJob = defineJob({
  name: SOLVE_PORTFOLIO,
  payload: z.object({}),
  cron: "* * * * *",
  single: true,
  handle: () =>
    withLease(SOLVE_PORTFOLIO, async () => {
      await solveChangedPortfolio(system(SOLVE_PORTFOLIO));
    }),
});
