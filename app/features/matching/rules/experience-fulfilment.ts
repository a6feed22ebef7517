import { type Fulfilment, thousandths } from "./fulfilment.ts";
import type { CandidateExperience } from "./match-input.ts";

/** Work in another family of office roles counts half its months, work elsewhere a quarter. */
const OFFICE_WORK_DIVISOR = 2;
const OTHER_WORK_DIVISOR = 4;

/**
 * Experience in the role family against the years asked, saturating: x(2 − x) of the share x of
 * the asked months, so that the first years count most and years beyond the asked ones nothing.
 * Other office roles count half their months, work elsewhere a quarter, up to half of what is asked and
 * work elsewhere up to a quarter of it. Unknown when no job is listed.
 * Reason: job knowledge grows fast at first and then flattens (Schmidt, Hunter & Outerbridge 1986,
 * Journal of Applied Psychology 71(3)); a soft requirement never blocks.
 * In: years asked (> 0), the vacature's role family, jobs with months. Out: 0..1000 or null.
 */
export function experienceFulfilment(
  yearsAsked: number,
  roleFamily: string,
  experience: readonly CandidateExperience[],
): Fulfilment {
  if (experience.length === 0) return null;
  const asked = askedMonths(yearsAsked);
  const inFamily = monthsInFamily(roleFamily, experience);
  const inOffices = experience.reduce((sum, j) => sum + (j.roleFamily === null ? 0 : j.months), 0);
  const all = experience.reduce((sum, { months }) => sum + months, 0);
  return saturating(countingMonths(asked, inFamily, inOffices - inFamily, all - inOffices), asked);
}

/** The years against which work in the role's family is held where a vacature asks for none. */
const ROLE_FIT_YEARS = 2;

/** The years that work in the role's family is held against: those asked, else two. */
export function yearsHeldAgainst(experienceYears: number | null): number {
  return experienceYears && experienceYears > 0 ? experienceYears : ROLE_FIT_YEARS;
}

/** Years asked in whole months. */
export function askedMonths(yearsAsked: number): number {
  return Math.round(yearsAsked * 12);
}

/** Months that count of those asked: all in the family, and what carries over from other work. */
export function countingMonths(
  asked: number,
  inFamily: number,
  inOtherOffices: number,
  elsewhere: number,
): number {
  const carriedOver = Math.min(
    Math.floor(asked / OFFICE_WORK_DIVISOR),
    Math.floor(inOtherOffices / OFFICE_WORK_DIVISOR) +
      Math.min(Math.floor(elsewhere / OTHER_WORK_DIVISOR), Math.floor(asked / OTHER_WORK_DIVISOR)),
  );
  return Math.min(asked, inFamily + carriedOver);
}

/** x(2 − x) of the share x that `months` (0..asked) is of `asked`, in thousandths. */
export function saturating(months: number, asked: number): number {
  return thousandths(months * (2 * asked - months), asked * asked);
}

/** Months worked in one role family, over all jobs. */
export function monthsInFamily(
  roleFamily: string,
  experience: readonly CandidateExperience[],
): number {
  return experience.reduce((sum, job) => sum + (job.roleFamily === roleFamily ? job.months : 0), 0);
}
