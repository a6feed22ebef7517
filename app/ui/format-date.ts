const TIME_ZONE = "Europe/Amsterdam";

const long = formatter({ day: "numeric", month: "long", year: "numeric" });
const short = formatter({ day: "numeric", month: "short", year: "numeric" });
const weekday = formatter({ weekday: "long", day: "numeric", month: "long" });
const clock = formatter({ hour: "2-digit", minute: "2-digit" });
const iso = new Intl.DateTimeFormat("en-CA", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** "3 maart 2026", as the clock stands in Amsterdam. Takes a Date or an ISO string, like all here. */
export function formatDate(date: Date | string): string {
  return long.format(new Date(date));
}

/** "3 mrt 2026", for rows and tables. */
export function formatDateShort(date: Date | string): string {
  return short.format(new Date(date)).replace(".", "");
}

/** "dinsdag 3 maart", for appointments and promises in this year. */
export function formatDay(date: Date | string): string {
  return weekday.format(new Date(date));
}

/** "14:30". */
export function formatTime(date: Date | string): string {
  return clock.format(new Date(date));
}

/** "3 maart 2026 om 14:30". */
export function formatDateTime(date: Date | string): string {
  return `${formatDate(date)} om ${formatTime(date)}`;
}

/** "2026-03-03" in Amsterdam, for `<time dateTime>` and date inputs. */
export function isoDay(date: Date | string): string {
  return iso.format(new Date(date));
}

/** Days between today and the date: "vandaag", "morgen", "over 3 dagen", "gisteren", "3 dagen geleden". */
export function formatDaysFrom(date: Date | string, now: Date): string {
  const days = Math.round((Date.parse(isoDay(date)) - Date.parse(isoDay(now))) / 86_400_000);
  if (days === 0) return "vandaag";
  if (days === 1) return "morgen";
  if (days === -1) return "gisteren";
  return days > 0 ? `over ${days} dagen` : `${-days} dagen geleden`;
}

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("nl-NL", { timeZone: TIME_ZONE, ...options });
}
