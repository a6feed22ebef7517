/** The one description of what is kept of a client: its columns, from the form and back into it. */
import { findPlaceById } from "#app/features/places/place-names.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { nameKey } from "./name-key.ts";
import type { OrganisationInput } from "./schema.ts";

export const ORGANISATION_SELECT = {
  name: true,
  sector: true,
  kvkNumber: true,
  phone: true,
  email: true,
  website: true,
  placeId: true,
  addressLine: true,
  about: true,
  feeBasisPoints: true,
  feeCents: true,
  guaranteeMonths: true,
} satisfies Prisma.OrganisationSelect;

type Row = Prisma.OrganisationGetPayload<{ select: typeof ORGANISATION_SELECT }>;

/** The words of the codes in the form. */
export const ORGANISATION_FORM_LABELS = { sector: SECTOR_LABELS };

/** The columns from what was filled in. */
export function organisationColumns(input: Omit<OrganisationInput, "seen">) {
  return {
    name: input.name,
    nameKey: nameKey(input.name),
    sector: input.sector,
    kvkNumber: input.kvkNumber ?? null,
    phone: input.phone ?? "",
    email: input.email ?? "",
    website: input.website ?? "",
    placeId: input.place?.placeId ?? null,
    addressLine: input.addressLine,
    about: input.about,
    feeBasisPoints: input.feePercent ?? null,
    feeCents: input.feeAmount ?? null,
    guaranteeMonths: input.guaranteeMonths ?? null,
  };
}

/** The same columns as the form shows them: each a text as somebody would have typed it. */
export function organisationValues(row: Row) {
  return {
    name: row.name,
    sector: row.sector,
    kvkNumber: row.kvkNumber ?? "",
    phone: row.phone,
    email: row.email,
    website: row.website,
    place: findPlaceById(row.placeId ?? "")?.label ?? "",
    addressLine: row.addressLine,
    about: row.about,
    feePercent: typed(row.feeBasisPoints),
    feeAmount: typed(row.feeCents),
    guaranteeMonths: row.guaranteeMonths === null ? "" : String(row.guaranteeMonths),
  };
}

/** Hundredths as people write them: 2250 is "22,5". */
function typed(hundredths: number | null): string {
  return hundredths === null ? "" : String(hundredths / 100).replace(".", ",");
}
