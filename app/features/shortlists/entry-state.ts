import { isLive } from "#app/features/applications/stage.ts";
import type { Stage, VerdictAnswer } from "#prisma/client/enums.ts";

/**
 * Where a proposed person stands for the employer: `open` waits for a verdict, `no` can still be
 * taken back, `told` cannot, `yes` goes on, `gone` no longer takes part.
 */
export type EntryState = "open" | "no" | "told" | "yes" | "gone";

/** The state that verdict and stage give. */
export function entryState(verdict: VerdictAnswer | null, stage: Stage): EntryState {
  if (verdict === "no") return stage === "presented" ? "no" : "told";
  if (!isLive(stage) && stage !== "placed") return "gone";
  return verdict === "yes" ? "yes" : "open";
}
