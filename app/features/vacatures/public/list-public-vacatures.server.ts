import { findPlaceById } from "#app/features/places/place-names.ts";
import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { visibleTo } from "../policy.ts";

/** A vacature published this recently is called new. */
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

/** The published ones among these vacatures, in the order of `ids`. */
export async function listPublicVacatures(
  ids: readonly string[],
): Promise<(PublicVacatureRow & { id: string })[]> {
  const rows = await db().vacature.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleTo(ANONYMOUS)] },
    select: {
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
      placeId: true,
      publishedAt: true,
      organisation: { select: { name: true } },
    },
  });
  const newSince = new Date(now().getTime() - NEW_DAYS * 86_400_000);
  const shaped = rows.map(({ organisation, placeId, ...row }) => ({
    ...row,
    employer: organisation.name,
    place: findPlaceById(placeId)?.label ?? "",
    isNew: row.publishedAt !== null && row.publishedAt > newSince,
  }));
  const byId = new Map(shaped.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
