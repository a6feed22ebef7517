import { expect, test } from "vitest";
import { today } from "#app/platform/clock.server.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import { procedureDates } from "./procedure-dates.server.ts";

test("whoever applies today hears of a proposal in 5 working days, a verdict 12 later, a talk 10 after that", () => {
  const proposedBy = workingDaysAfter(today(), 5);
  const verdictBy = workingDaysAfter(proposedBy, 12);
  const talkBy = workingDaysAfter(verdictBy, 10);
  expect(procedureDates()).toEqual({ proposedBy, verdictBy, talkBy });
});
