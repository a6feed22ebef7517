import { findPlaceById } from "#app/features/places/place-names.ts";
import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { amsterdamDay, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { holdReads } from "#app/platform/following/held-reads.server.ts";
import type { VacatureStatus } from "#prisma/client/enums.ts";
import { isOnline, visibleTo } from "../policy.ts";
import { LINE_SELECT } from "../vacature-facts.ts";

/** Published on one of so many days back, or today: then a vacature is called new, until midnight. */
const NEW_DAYS = 7;

/** One vacature as a row of a public list: pay in cents a month at `salaryHours`. */
export type PublicVacatureRow = {
  slug: string;
  title: string;
  employer: string;
  salaryMinCents: number;
  salaryMaxCents: number;
  salaryHours: number;
  hoursMin: number;
  hoursMax: number;
  hybridDays: number;
  contractForms: ContractForm[];
  place: string;
  publishedAt: Date | null;
  isNew: boolean;
};

type HeldRow = Omit<PublicVacatureRow, "isNew"> & {
  id: string;
  status: VacatureStatus;
  closesOn: Date | null;
};

/** Some 2 MB: the pages that people turn to. */
const held = holdReads<HeldRow | null>(["vacature", "pages"], 2_000);

/** The published ones among these vacatures, in the order of `ids`. */
export async function listPublicVacatures(
  ids: readonly string[],
): Promise<(PublicVacatureRow & { id: string })[]> {
  let missing: Promise<Map<string, HeldRow>> | null = null;
  const unknown: string[] = [];
  const found = await Promise.all(
    ids.map((id) =>
      held(id, async () => {
        unknown.push(id);
        // All that are missing are read in one statement, once every id was looked for.
        missing ??= Promise.resolve().then(() => readRows(unknown));
        return (await missing).get(id) ?? null;
      }),
    ),
  );
  const newSince = new Date(today().getTime() - NEW_DAYS * 86_400_000);
  return found.flatMap((row) => {
    if (!row || !isOnline(row)) return [];
    const { status, closesOn, ...shown } = row;
    const isNew = shown.publishedAt !== null && amsterdamDay(shown.publishedAt) >= newSince;
    return [{ ...shown, isNew }];
  });
}

async function readRows(ids: string[]): Promise<Map<string, HeldRow>> {
  const rows = await db().vacature.findMany({
    where: { AND: [{ id: { in: ids } }, visibleTo(ANONYMOUS)] },
    select: {
      id: true,
      status: true,
      closesOn: true,
      slug: true,
      title: true,
      ...LINE_SELECT,
      placeId: true,
      publishedAt: true,
      organisation: { select: { name: true } },
    },
  });
  const shaped = rows.map(({ organisation, placeId, ...row }) => ({
    ...row,
    employer: organisation.name,
    place: findPlaceById(placeId)?.label ?? "",
  }));
  return new Map(shaped.map((row) => [row.id, row]));
}
