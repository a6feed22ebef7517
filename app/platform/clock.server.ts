const AMSTERDAM_DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam" });

let offsetMs = 0;

/** The present moment; the only place the app asks for it. */
export function now(): Date {
  return new Date(Date.now() + offsetMs);
}

/** Moves the clock by so many milliseconds, for tests that need another day. */
export function shiftClock(milliseconds: number): void {
  offsetMs = milliseconds;
}

/** Midnight UTC of the calendar day in Amsterdam, as stored in date columns. */
export function today(): Date {
  return amsterdamDay(now());
}

/** The same of any moment. */
export function amsterdamDay(moment: Date): Date {
  return new Date(`${AMSTERDAM_DAY.format(moment)}T00:00:00.000Z`);
}
