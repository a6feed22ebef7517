import { amsterdamClock } from "#app/platform/time/amsterdam-moment.ts";

type Talk = { startsAt: Date; minutes: number; location: string; withWhom: string };

/** A talk as its form shows it, day and time as the clock in Amsterdam says; nothing where there is none. */
export function interviewForm(coming: Talk | null) {
  if (!coming) return {};
  return {
    ...amsterdamClock(coming.startsAt),
    minutes: String(coming.minutes),
    location: coming.location,
    withWhom: coming.withWhom,
  };
}
