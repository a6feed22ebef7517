import Holidays from "date-holidays";

const HOLIDAYS = new Holidays("NL");
const DAYS_OFF = new Map<number, Set<string>>();

/**
 * The day so many working days after `from` (both midnight UTC, as date columns hold them): Monday to
 * Friday, without the Dutch public holidays. Source of the holidays: date-holidays.
 */
export function workingDaysAfter(from: Date, days: number): Date {
  const day = new Date(from);
  for (let left = days; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** Whether offices are open on a day (midnight UTC). */
export function isWorkingDay(day: Date): boolean {
  if (day.getUTCDay() === 0 || day.getUTCDay() === 6) return false;
  return !daysOff(day.getUTCFullYear()).has(day.toISOString().slice(0, 10));
}

function daysOff(year: number): Set<string> {
  const known = DAYS_OFF.get(year);
  if (known) return known;
  const all = HOLIDAYS.getHolidays(year).filter(({ type }) => type === "public");
  const days = new Set(all.map(({ date }) => date.slice(0, 10)));
  DAYS_OFF.set(year, days);
  return days;
}
