import { grossCentsPerMonth } from "#app/features/taxonomy/hourly-pay.ts";
import { SKILL_LEVEL_LABELS, type SkillLevel } from "#app/features/taxonomy/skill-level.ts";
import { TASK_AREA_LABELS, type TaskArea } from "#app/features/taxonomy/task-area.ts";
import type { HoursRange } from "./hours-fulfilment.ts";
import { LEAST_LEVEL } from "./skill-fulfilment.ts";

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

const DAY_MS = 86_400_000;

/** Cents an hour as monthly pay: "€ 3.016 bruto per maand bij 36 uur". */
export function payText(centsPerHour: number, hoursPerWeek: number): string {
  return `${euros(centsPerHour, hoursPerWeek)} bruto per maand bij ${hoursPerWeek} uur`;
}

/** A pay range in cents an hour as monthly pay: "€ 2.800 tot € 3.200 bruto per maand bij 36 uur". */
export function payRangeText(min: number, max: number, hoursPerWeek: number): string {
  return `${euros(min, hoursPerWeek)} tot ${payText(max, hoursPerWeek)}`;
}

/** "24 tot 32 uur per week", "32 uur per week", "vanaf 24 uur per week" or "tot 32 uur per week". */
export function hoursText({ hoursMin, hoursMax }: HoursRange): string {
  if (hoursMin === null) return `tot ${hoursMax} uur per week`;
  if (hoursMax === null) return `vanaf ${hoursMin} uur per week`;
  return hoursMin === hoursMax
    ? `${hoursMin} uur per week`
    : `${hoursMin} tot ${hoursMax} uur per week`;
}

/** An epoch day as "1 september 2026". */
export function dayText(epochDay: number): string {
  const date = new Date(epochDay * DAY_MS);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Months as "8 maanden", "1 jaar" or "2,5 jaar", halves of a year rounded down. */
export function monthsText(months: number): string {
  if (months < 12) return months === 1 ? "1 maand" : `${Math.floor(months)} maanden`;
  return `${String(Math.floor(months / 6) / 2).replace(".", ",")} jaar`;
}

/** "niveau ervaren". */
export function levelText(level: SkillLevel): string {
  return `niveau ${SKILL_LEVEL_LABELS[level]}`;
}

/** The same of somebody's own skill: "niveau nog te kiezen, telt als basis" where nobody named one. */
export function ownLevelText(level: SkillLevel | null): string {
  return level === null
    ? `niveau nog te kiezen, telt als ${SKILL_LEVEL_LABELS[LEAST_LEVEL]}`
    : levelText(level);
}

/** "1 dag thuis per week", "geen dagen thuis". */
export function homeDaysText(days: number): string {
  if (days === 0) return "geen dagen thuis";
  return days === 1 ? "1 dag thuis per week" : `${days} dagen thuis per week`;
}

/** "planning en roosters, facturen". */
export function tasksText(areas: readonly TaskArea[]): string {
  return areas.map((area) => TASK_AREA_LABELS[area]).join(", ");
}

/** Whole kilometres, at least 1: "12 km". */
export function distanceText(metres: number): string {
  return `${Math.max(1, Math.round(metres / 1000))} km`;
}

const EUROS = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });

function euros(centsPerHour: number, hoursPerWeek: number): string {
  const whole = Math.round(grossCentsPerMonth(centsPerHour, hoursPerWeek) / 100);
  return `€ ${EUROS.format(whole)}`;
}
