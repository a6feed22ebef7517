const LONG = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** "3 maart 2026", the day in Amsterdam; for mails. */
export function dutchDate(date: Date): string {
  return LONG.format(date);
}
