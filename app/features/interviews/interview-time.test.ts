import { expect, test } from "vitest";
import { amsterdamMoment } from "#app/platform/time/amsterdam-moment.ts";
import { interviewWhen } from "./interview-time.ts";

test("a time in Amsterdam is another moment in winter and in summer", () => {
  expect(amsterdamMoment("2026-12-10", "14:30")?.toISOString()).toBe("2026-12-10T13:30:00.000Z");
  expect(amsterdamMoment("2026-07-10", "14:30")?.toISOString()).toBe("2026-07-10T12:30:00.000Z");
});

test("a day that does not exist and the hour that summer time takes are no moment", () => {
  expect(amsterdamMoment("2026-02-30", "14:30")).toBeNull();
  expect(amsterdamMoment("2026-03-29", "02:30")).toBeNull();
});

test("a moment is said as people say it", () => {
  expect(interviewWhen("2026-03-10T13:30:00Z")).toBe("dinsdag 10 maart om 14:30");
});
