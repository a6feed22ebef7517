const DAY_MS = 86_400_000;

/** Two months: the time a vacature for support work is usually open. */
const FAR_DAYS = 60;

/**
 * How much a vacature's proposals count by its deadline: 1 from 60 days away or without a deadline,
 * rising in a straight line to 2 on the day itself and after.
 */
export function deadlinePriority(closesOn: Date | null, today: Date): number {
  if (closesOn === null) return 1;
  const days = (closesOn.getTime() - today.getTime()) / DAY_MS;
  return 1 + Math.min(1, Math.max(0, (FAR_DAYS - days) / FAR_DAYS));
}
