import { formatTime, isoDay } from "#app/ui/format-date.ts";

type Talk = { startsAt: Date; minutes: number; location: string; withWhom: string };

/** A talk as its form shows it; nothing where there is none yet. */
export function interviewForm(coming: Talk | null) {
  if (!coming) return {};
  return {
    day: isoDay(coming.startsAt),
    time: formatTime(coming.startsAt),
    minutes: String(coming.minutes),
    location: coming.location,
    withWhom: coming.withWhom,
  };
}
