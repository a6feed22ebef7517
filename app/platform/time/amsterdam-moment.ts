import { TZDate } from "@date-fns/tz";

/** The clock of every day and time here. */
export const TIME_ZONE = "Europe/Amsterdam";

/**
 * The moment at which the clock in Amsterdam shows this day ("2026-03-10") and time ("14:30"); null
 * when there is none: a day that does not exist, or the hour that summer time takes.
 */
export function amsterdamMoment(day: string, time: string): Date | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const moment = new TZDate(year, month - 1, date, hours, minutes, 0, TIME_ZONE);
  const isThat =
    moment.getMonth() === month - 1 && moment.getDate() === date && moment.getHours() === hours;
  return isThat ? new Date(moment.getTime()) : null;
}

/** The other way round: the day and time that the clock in Amsterdam shows at a moment. */
export function amsterdamClock(moment: Date): { day: string; time: string } {
  const clock = new TZDate(moment.getTime(), TIME_ZONE).toISOString();
  return { day: clock.slice(0, 10), time: clock.slice(11, 16) };
}
