/** A stretch of time by its first and last month, as days somewhere in them (UTC). */
export type Months = { from: Date; to: Date };

/** How many months a stretch covers, the first and the last included; 0 when it ends before it begins. */
export function monthsBetween({ from, to }: Months): number {
  return Math.max(0, monthNumber(to) - monthNumber(from) + 1);
}

/** How many different months several stretches cover together: what ran side by side counts once. */
export function monthsCovered(stretches: readonly Months[]): number {
  let covered = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to } of stretches.toSorted((a, b) => +a.from - +b.from)) {
    const first = Math.max(monthNumber(from), last + 1);
    covered += Math.max(0, monthNumber(to) - first + 1);
    last = Math.max(last, monthNumber(to));
  }
  return covered;
}

function monthNumber(day: Date): number {
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}
