const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 52;

/**
 * Gross pay a month to gross pay an hour: month × 12 ÷ 52 ÷ weekly hours, holiday pay excluded.
 * In: integer cents a month and the weekly hours (> 0) that amount is for. Out: integer cents, rounded.
 */
export function grossCentsPerHour(monthCents: number, hoursPerWeek: number): number {
  return Math.round((monthCents * MONTHS_A_YEAR) / WEEKS_A_YEAR / hoursPerWeek);
}

/** The reverse of `grossCentsPerHour`: integer cents a month at the given weekly hours. */
export function grossCentsPerMonth(hourCents: number, hoursPerWeek: number): number {
  return Math.round((hourCents * hoursPerWeek * WEEKS_A_YEAR) / MONTHS_A_YEAR);
}
