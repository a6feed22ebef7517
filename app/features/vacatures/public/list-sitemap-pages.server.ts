import { ROLES } from "#app/features/taxonomy/roles.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { visibleTo } from "../policy.ts";
import { topicPath } from "./list-topic.ts";

/** The sitemap protocol's limit for one file. */
const MAX_URLS = 50_000;

const FIXED = [
  "/",
  "/vacatures",
  "/werkgevers",
  "/werkgevers/aanvraag",
  "/contact",
  "/salariswijzer",
  "/salariswijzer/omrekenen",
  "/salariswijzer/tarief",
  "/werkwijze",
  "/methode",
  "/colofon",
  "/privacy",
  ...ROLES.map(({ id }) => topicPath("beroep", id)),
  ...ROLES.map(({ id }) => `/salariswijzer/${id}`),
];

/** Every page that search engines may show, as paths, vacatures newest first. */
export async function listSitemapPages(): Promise<{ path: string; changedAt: Date | null }[]> {
  const vacatures = await db().vacature.findMany({
    where: visibleTo(ANONYMOUS),
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: MAX_URLS - FIXED.length,
    select: { slug: true, updatedAt: true },
  });
  return [
    ...FIXED.map((path) => ({ path, changedAt: null })),
    ...vacatures.map(({ slug, updatedAt }) => ({
      path: `/vacatures/${slug}`,
      changedAt: updatedAt,
    })),
  ];
}
