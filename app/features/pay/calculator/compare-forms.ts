/**
 * What the same work comes to in three forms: employed for good (vast), employed for assignments (interim)
 * and self-employed (zzp). The common measure is the package: twelve months' pay and holiday allowance.
 * In: a month's pay or an hourly rate, and assumptions; out: all three. Everything gross, before tax.
 *
 * package = month × 12 × (1 + allowance)
 * interim: package ÷ (1 + allowance) ÷ hours in the weeks with work; leave is paid by who employs
 * zzp: package × (1 + pension + insurance + costs) ÷ billable hours
 * billable hours = (weeks with work × hours − days off × hours ÷ 5) × billable share
 */
import { hoursPerYear } from "#app/features/taxonomy/hourly-pay.ts";

const WORKING_DAYS_A_WEEK = 5;
const WEEKS_A_YEAR = 52;

/** All shares in percent, days and weeks a year. */
export type Assumptions = {
  holidayAllowance: number;
  holidays: number;
  publicHolidays: number;
  sickDays: number;
  weeksBetween: number;
  billable: number;
  pension: number;
  insurance: number;
  costs: number;
};

export type Comparison = {
  /** Hours in a year, those in weeks with work, and those that a client pays for. */
  paidHours: number;
  workHours: number;
  billableHours: number;
  /** Cents a year. */
  packageCents: number;
  monthCents: number;
  /** Cents an hour: employed for good, employed for assignments, and the rate to ask, VAT excluded. */
  vastHourCents: number;
  interimHourCents: number;
  zzpRateCents: number;
  /** What a year at that rate brings in, in cents. */
  turnoverCents: number;
};

/**
 * Compares the three by a month's pay, or by the rate of somebody self-employed. Null when the assumptions
 * leave no hour to be paid for.
 */
export function compareForms(
  start: { from: "month" | "rate"; cents: number; weeklyHours: number },
  assumed: Assumptions,
): Comparison | null {
  const { weeklyHours } = start;
  const paidHours = hoursPerYear(weeklyHours);
  const workHours = (paidHours * (WEEKS_A_YEAR - assumed.weeksBetween)) / WEEKS_A_YEAR;
  const daysOff = assumed.holidays + assumed.publicHolidays + assumed.sickDays;
  const atWork = workHours - (daysOff * weeklyHours) / WORKING_DAYS_A_WEEK;
  const billableHours = atWork * share(assumed.billable);
  if (billableHours < 1) return null;
  const allowance = 1 + share(assumed.holidayAllowance);
  const load = 1 + share(assumed.pension) + share(assumed.insurance) + share(assumed.costs);
  const packageCents =
    start.from === "month" ? start.cents * 12 * allowance : (start.cents * billableHours) / load;
  const turnoverCents = packageCents * load;
  const yearCents = packageCents / allowance;
  return {
    paidHours,
    workHours: Math.round(workHours),
    billableHours: Math.round(billableHours),
    packageCents: Math.round(packageCents),
    monthCents: Math.round(yearCents / 12),
    vastHourCents: Math.round(yearCents / paidHours),
    interimHourCents: Math.round(yearCents / workHours),
    zzpRateCents: Math.round(turnoverCents / billableHours),
    turnoverCents: Math.round(turnoverCents),
  };
}

function share(percent: number): number {
  return percent / 100;
}
