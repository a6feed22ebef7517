import { findPlaceById } from "#app/features/places/place-names.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { OrganisationStatus } from "#prisma/client/enums.ts";
import { nameKey } from "./name-key.ts";
import { requireClientKeeper } from "./policy.ts";

const PAGE = 50;

/** What a list of clients is narrowed to. */
export type ClientFilter = {
  /** Part of a name; empty for all. */
  name: string;
  status: OrganisationStatus | null;
  onlyOwn: boolean;
};

/** A page of clients by name, with town, owner and what runs there. */
export async function listOrganisations(
  actor: Actor,
  { name, status, onlyOwn, page }: ClientFilter & { page: number },
) {
  requireClientKeeper(actor);
  const rows = await db().organisation.findMany({
    where: {
      ...(status && { status }),
      ...(onlyOwn && { ownerId: accountIdOf(actor) }),
      ...(name && { OR: named(name) }),
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
    select: {
      id: true,
      name: true,
      sector: true,
      placeId: true,
      status: true,
      owner: { select: { name: true } },
      _count: {
        select: {
          contacts: true,
          vacatures: { where: { status: { in: ["draft", "submitted", "published", "expired"] } } },
        },
      },
    },
  });
  return {
    organisations: rows.slice(0, PAGE).map(({ placeId, _count, ...row }) => ({
      ...row,
      place: findPlaceById(placeId ?? "")?.label ?? null,
      contacts: _count.contacts,
      running: _count.vacatures,
    })),
    hasMore: rows.length > PAGE,
  };
}

/** The first `limit` employers that registered by themselves and that nobody took yet, oldest first. */
export async function listNewEmployers(actor: Actor, limit: number) {
  requireClientKeeper(actor);
  const rows = await db().organisation.findMany({
    where: { status: "prospect", ownerId: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: { id: true, name: true, sector: true, createdAt: true },
  });
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}

/** By the words as typed, and by the name without legal form and signs. */
function named(name: string): Prisma.OrganisationWhereInput[] {
  const key = nameKey(name);
  return [
    { name: { contains: name.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } },
    ...(key ? [{ nameKey: { contains: key } }] : []),
  ];
}
