import { TIME_ZONE } from "#app/platform/time/amsterdam-moment.ts";

const WHEN = new Intl.DateTimeFormat("nl-NL", {
  timeZone: TIME_ZONE,
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
});

/** "dinsdag 10 maart om 14:30". */
export function interviewWhen(startsAt: Date | string): string {
  return WHEN.format(new Date(startsAt));
}
