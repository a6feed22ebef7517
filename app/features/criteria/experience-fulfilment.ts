import { type Fulfilment, thousandths } from "./fulfilment.ts";
import type { CandidateExperience } from "./match-input.ts";

/** Other work counts for a quarter of its months: much of support work carries over. */
const OTHER_WORK_DIVISOR = 4;

/**
 * Experience in the role family against the years asked, saturating: x(2 − x) of the share x of
 * the asked months, so that the first years count most and years beyond the asked ones nothing.
 * Other work counts a quarter, up to half of what is asked. Unknown when no job is listed.
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
  const all = experience.reduce((sum, { months }) => sum + months, 0);
  return saturating(countingMonths(asked, Math.round(inFamily), all - inFamily), asked);
}

/** Years asked in whole months. */
export function askedMonths(yearsAsked: number): number {
  return Math.round(yearsAsked * 12);
}

/** Months that count of those asked: all in the family, and a quarter of the others up to half. */
export function countingMonths(asked: number, inFamily: number, other: number): number {
  const carriedOver = Math.min(Math.floor(other / OTHER_WORK_DIVISOR), Math.floor(asked / 2));
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
