import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";

/** What is stored about one candidate, in counts and dates. `NotFound` for another's. */
export async function findStoredData(actor: Actor, candidateId: string) {
  const found = await db().candidate.findFirst({
    where: { AND: [{ id: candidateId }, visibleTo(actor)] },
    select: {
      name: true,
      email: true,
      phone: true,
      findable: true,
      payWishCents: true,
      hoursMin: true,
      hoursMax: true,
      placeId: true,
      maxDistanceKm: true,
      roleIds: true,
      createdAt: true,
      cultureResponses: { select: { completedAt: true } },
      files: {
        orderBy: { createdAt: "desc" },
        take: 50,
        select: { id: true, originalName: true, byteSize: true, createdAt: true },
      },
      _count: {
        select: { skills: true, experiences: true, languages: true, applications: true },
      },
    },
  });
  if (!found) throw new NotFound();
  const { name, email, phone, findable, createdAt, files, _count: counts } = found;
  const wishes = [
    found.payWishCents !== null && "loon",
    (found.hoursMin !== null || found.hoursMax !== null) && "uren",
    (found.placeId !== null || found.maxDistanceKm !== null) && "plek",
    found.roleIds.length > 0 && "soort werk",
  ].filter((wish) => wish !== false);
  const cultureStarted = found.cultureResponses.length > 0;
  return { name, email, phone, findable, createdAt, files, counts, wishes, cultureStarted };
}
