import { z } from "zod";

/** The setting under which the last report stands. */
export const FINDABILITY_KEY = "findability";

/** What the nightly look found: how many vacatures were open, how much was wrong, and the first of it. */
export const findabilityReportSchema = z.object({
  /** ISO 8601. */
  at: z.string(),
  open: z.number().int(),
  found: z.number().int(),
  problems: z.array(z.string()),
});

export type FindabilityReport = z.output<typeof findabilityReportSchema>;
