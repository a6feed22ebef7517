import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { visibleTo } from "../policy.ts";
import { topicPath } from "./list-topic.ts";

/** The sitemap protocol's limit for one file. */
const MAX_URLS = 50_000;

/** A page that search engines may show, and when what it is about changed; null where nobody keeps that. */
export type SitemapPage = { path: string; changedAt: Date | null };

/**
 * One part of all pages that search engines may show, with the number of parts: `others`, lists of roles
 * that have a vacature, and vacatures, newest first. `size` is what one part holds.
 */
export async function listSitemapPages({
  part = 1,
  size = MAX_URLS,
  others = [],
}: {
  part?: number;
  size?: number;
  others?: readonly SitemapPage[];
} = {}): Promise<{ pages: SitemapPage[]; parts: number }> {
  const where = visibleTo(ANONYMOUS);
  const roles = await db().vacature.groupBy({
    by: ["roleId"],
    where,
    orderBy: { roleId: "asc" },
    _count: true,
  });
  const total = roles.reduce((sum, { _count }) => sum + _count, 0);
  const before: SitemapPage[] = [
    ...others,
    ...roles.map(({ roleId }) => ({ path: topicPath("beroep", roleId), changedAt: null })),
  ];
  const from = (part - 1) * size;
  const lists = before.slice(from, from + size);
  const vacatures = await db().vacature.findMany({
    where,
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    skip: Math.max(0, from - before.length),
    take: size - lists.length,
    select: { slug: true, updatedAt: true },
  });
  return {
    pages: [
      ...lists,
      ...vacatures.map(({ slug, updatedAt }) => ({
        path: `/vacatures/${slug}`,
        changedAt: updatedAt,
      })),
    ],
    parts: Math.ceil((before.length + total) / size),
  };
}
