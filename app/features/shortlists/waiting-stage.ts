import type { Stage } from "#prisma/client/enums.ts";

/** Before a talk: whoever stands here on a vacature that is over can be told so in writing. */
export const WAITING_STAGES = [
  "received",
  "inReview",
  "shortlisted",
  "presented",
] as const satisfies Stage[];

/** Whether an application waits for an answer that needs no talk. */
export function isWaiting(stage: Stage): boolean {
  return (WAITING_STAGES as readonly Stage[]).includes(stage);
}
