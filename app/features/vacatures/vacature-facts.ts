import type { Prisma } from "#prisma/client/client.ts";

/** The columns that the line of facts under a title is made of, the place aside. */
export const LINE_SELECT = {
  salaryMinCents: true,
  salaryMaxCents: true,
  salaryHours: true,
  hoursMin: true,
  hoursMax: true,
  hybridDays: true,
  contractForms: true,
} satisfies Prisma.VacatureSelect;

/** What the line of facts under a vacature's title shows, with title and employer. */
export const VACATURE_FACTS_SELECT = {
  id: true,
  slug: true,
  title: true,
  ...LINE_SELECT,
  place: { select: { name: true } },
  organisation: { select: { name: true } },
} satisfies Prisma.VacatureSelect;
