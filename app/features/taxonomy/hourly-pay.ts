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

/** Gross pay a year: twelve months, holiday pay excluded. Integer cents in and out. */
export function grossCentsPerYear(monthCents: number): number {
  return monthCents * MONTHS_A_YEAR;
}

/** The reverse of `grossCentsPerYear`, rounded. */
export function monthOfYearCents(yearCents: number): number {
  return Math.round(yearCents / MONTHS_A_YEAR);
}

/** Hours in a year of so many a week. */
export function hoursPerYear(hoursPerWeek: number): number {
  return hoursPerWeek * WEEKS_A_YEAR;
}

/** The same pay an hour at other weekly hours: integer cents a month at `hours` to those at `otherHours`. */
export function monthCentsAtHours(monthCents: number, hours: number, otherHours: number): number {
  return Math.round((monthCents * otherHours) / hours);
}
