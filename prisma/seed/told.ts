import { shiftClock } from "#app/platform/clock.server.ts";
import type { EMPLOYERS } from "./people.data.ts";
import type { RoleStory } from "./role-stories.data.ts";

export type Employer = (typeof EMPLOYERS)[number] & { id: string; memberIds: string[] };
export type ToldVacature = { id: string; slug: string; story: RoleStory; employer: Employer };
export type ToldCandidate = { id: string; roleId: string };

const DAY_MS = 86_400_000;

/** Moves the clock to so many days before today. */
export function daysAgo(days: number): void {
  shiftClock(-days * DAY_MS);
}
