import { findPlaceById } from "#app/features/places/place-names.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { LikelySame } from "./likely-same.ts";
import { ownDomains } from "./mail-domain.ts";
import { nameKey } from "./name-key.ts";
import { ORGANISATION_STATUS_LABELS } from "./organisation-status.ts";
import { requireClientKeeper } from "./policy.ts";

/** More are not the same one, but a name that many share. */
const SHOWN = 5;
/** A domain of more than these is a host's or a group's: it says nothing about where somebody works. */
const MOST_OF_DOMAIN = 3;
const SELECT = {
  id: true,
  name: true,
  nameKey: true,
  kvkNumber: true,
  placeId: true,
  status: true,
} satisfies Prisma.OrganisationSelect;

/** What is known of an organisation that may stand here already. */
export type Recognisable = { name: string; kvkNumber?: string; email?: string; website?: string };

/**
 * Organisations that may be the same as the one described: the name without its legal form, the KvK
 * number, or the domain of mail or website where few have it. `exceptId` leaves the one out that it is about. At most 5.
 */
export async function findLikelySame(
  actor: Actor,
  about: Recognisable & { exceptId?: string },
  tx: Tx = db(),
): Promise<LikelySame[]> {
  requireClientKeeper(actor);
  const key = nameKey(about.name);
  const domains = ownDomains(about);
  const byDomain = domains.flatMap((domain) => {
    const email = { endsWith: `@${domain}`, mode: "insensitive" as const };
    return [
      { email },
      { contacts: { some: { email } } },
      { members: { some: { account: { email } } } },
      { website: { contains: `//${domain}` } },
      { website: { contains: `//www.${domain}` } },
    ];
  });
  const search = (OR: Prisma.OrganisationWhereInput[], take: number) =>
    tx.organisation.findMany({
      where: { id: { not: about.exceptId ?? "" }, OR },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take,
      select: SELECT,
    });
  const named = await search(
    [
      ...(key ? [{ nameKey: key }] : []),
      ...(about.kvkNumber ? [{ kvkNumber: about.kvkNumber }] : []),
    ],
    SHOWN,
  );
  const near = await search(byDomain, MOST_OF_DOMAIN + 1);
  const known = new Set(named.map(({ id }) => id));
  const others = near.length > MOST_OF_DOMAIN ? [] : near.filter(({ id }) => !known.has(id));
  const found = [...named, ...others].slice(0, SHOWN);
  return found.map((one) => ({
    id: one.id,
    name: one.name,
    place: findPlaceById(one.placeId ?? "")?.label ?? null,
    status: ORGANISATION_STATUS_LABELS[one.status],
    why: whySame(one, key, about.kvkNumber),
  }));
}

function whySame(
  one: { nameKey: string; kvkNumber: string | null },
  key: string,
  kvkNumber: string | undefined,
): string {
  if (kvkNumber && one.kvkNumber === kvkNumber) return "hetzelfde KvK-nummer";
  if (key && one.nameKey === key) return "dezelfde naam";
  return "hetzelfde domein van mail of website";
}
