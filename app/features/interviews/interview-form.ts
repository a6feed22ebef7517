import { TZDate } from "@date-fns/tz";
import { TIME_ZONE } from "./interview-time.ts";

type Talk = { startsAt: Date; minutes: number; location: string; withWhom: string };

/** A talk as its form shows it, day and time as the clock in Amsterdam says; nothing where there is none. */
export function interviewForm(coming: Talk | null) {
  if (!coming) return {};
  const clock = new TZDate(coming.startsAt.getTime(), TIME_ZONE).toISOString();
  return {
    day: clock.slice(0, 10),
    time: clock.slice(11, 16),
    minutes: String(coming.minutes),
    location: coming.location,
    withWhom: coming.withWhom,
  };
}
