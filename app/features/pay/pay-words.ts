import { LIMITS } from "#app/features/taxonomy/limits.ts";

/** For which stretch of time an amount is. */
export const PAY_PERIODS = ["hour", "month", "year"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export const PAY_PERIOD_LABELS: Record<PayPeriod, string> = {
  hour: "per uur",
  month: "per maand",
  year: "per jaar",
};

/** What an amount of a period may be, in cents. */
export const PAY_RANGES: Record<PayPeriod, readonly [least: number, most: number]> = {
  hour: LIMITS.hourlyPayCents,
  month: LIMITS.monthlyPayCents,
  year: LIMITS.yearlyPayCents,
};

/** How far somebody is in the work whom an amount is for, in three steps. */
export const PAY_EXPERIENCES = ["starting", "skilled", "seasoned"] as const;
export type PayExperience = (typeof PAY_EXPERIENCES)[number];

export const PAY_EXPERIENCE_LABELS: Record<PayExperience, string> = {
  starting: "beginnend, tot 2 jaar ervaring",
  skilled: "ervaren, 2 tot 7 jaar",
  seasoned: "ruim ervaren, meer dan 7 jaar",
};

/** The full-time weeks that amounts are made comparable at. */
export const BASIS_HOURS = [36, 40] as const;
export type BasisHours = (typeof BASIS_HOURS)[number];
