/** The AI Act asks for six months of logs at least (art. 26(6)); half a year has up to 184 days. */
export const MIN_LOG_KEEP_DAYS = 184;

let keepDays = 365;

/** Says how many days the log of deleted people is kept; once, at start. */
export function openLogPeriod(days: number): void {
  keepDays = days;
}

/** How many days after somebody was deleted the log about them stays. */
export function logKeepDays(): number {
  return keepDays;
}
