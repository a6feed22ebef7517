/** Whoever could call a verb: two of each audience, of whom A owns what the row is about. */
export const CALLERS = [
  "anonymous",
  "candidateA",
  "candidateB",
  "employerA",
  "employerB",
  "consultant",
  "admin",
] as const;
export type Caller = (typeof CALLERS)[number];
