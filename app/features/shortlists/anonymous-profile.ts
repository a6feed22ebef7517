import { findRole } from "#app/features/taxonomy/roles.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { monthsBetween } from "#app/platform/time/months.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { EmployerField } from "#prisma/client/enums.ts";

/** What stands in an anonymous profile; names, contact data, employers, years and headline do not. */
export const ANONYMOUS_SELECT = {
  number: true,
  shownFields: true,
  payWishCents: true,
  payWishHours: true,
  educationLevel: true,
  place: { select: { province: true } },
  skills: {
    orderBy: [{ level: { sort: "desc", nulls: "last" } }, { skillId: "asc" }],
    select: { skillId: true, level: true },
  },
  experiences: {
    orderBy: { startsOn: { sort: "desc", nulls: "last" } },
    select: { title: true, roleId: true, startsOn: true, endsOn: true },
  },
  languages: { orderBy: { language: "asc" }, select: { language: true, cefr: true } },
} satisfies Prisma.CandidateSelect;

type AnonymousRow = Prisma.CandidateGetPayload<{ select: typeof ANONYMOUS_SELECT }>;

/**
 * The selected row as an employer reads it: without the fields in `hidden`, a current job counted
 * in months until `at`, the pay wish in cents a month at so many hours a week.
 */
export function anonymousProfile(
  candidate: AnonymousRow,
  hidden: readonly EmployerField[],
  at: Date,
) {
  const { payWishCents, payWishHours } = candidate;
  const shows = (field: EmployerField) => !hidden.includes(field);
  return {
    number: candidate.number,
    province: shows("place") ? (candidate.place?.province ?? null) : null,
    educationLevel: shows("education") ? candidate.educationLevel : null,
    languages: shows("language") ? candidate.languages : [],
    skills: candidate.skills.map(({ skillId, level }) => ({ name: skillLabel(skillId), level })),
    experiences: shows("jobTitles")
      ? candidate.experiences.map(({ title, roleId, startsOn, endsOn }) => ({
          title: (roleId && findRole(roleId)?.label) || title,
          months: startsOn && monthsBetween({ from: startsOn, to: endsOn ?? at }),
        }))
      : [],
    payWish:
      shows("payWish") && payWishCents && payWishHours
        ? { cents: payWishCents, hours: payWishHours }
        : null,
  };
}
