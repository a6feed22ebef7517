import type { Prisma } from "#prisma/client/client.ts";

/** What the line of facts under a vacature's title shows, with title and employer. */
export const VACATURE_FACTS_SELECT = {
  id: true,
  slug: true,
  title: true,
  salaryMinCents: true,
  salaryMaxCents: true,
  salaryHours: true,
  hoursMin: true,
  hoursMax: true,
  hybridDays: true,
  contractForms: true,
  place: { select: { name: true } },
  organisation: { select: { name: true } },
} satisfies Prisma.VacatureSelect;
