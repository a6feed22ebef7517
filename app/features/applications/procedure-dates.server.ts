import { today } from "#app/platform/clock.server.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import { PROMISED_DAYS } from "./stage.ts";

/**
 * By which days somebody who applies today hears what: whether the bureau proposes them, what the
 * employer thinks, and how a talk ended. The promises of each stage, one after another.
 */
export function procedureDates() {
  const days = (stage: "received" | "shortlisted" | "presented" | "interview") =>
    PROMISED_DAYS[stage] ?? 0;
  const proposedBy = workingDaysAfter(today(), days("received"));
  const verdictBy = workingDaysAfter(proposedBy, days("shortlisted") + days("presented"));
  return { proposedBy, verdictBy, talkBy: workingDaysAfter(verdictBy, days("interview")) };
}
