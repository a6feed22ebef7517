import { articlePath } from "#app/features/content/article-kind.ts";
import { findLivePaths } from "#app/features/content/live/find-live-paths.server.ts";
import { listLiveArticles } from "#app/features/content/live/list-live-articles.server.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import {
  listSitemapPages,
  type SitemapPage,
} from "#app/features/vacatures/public/list-sitemap-pages.server.ts";

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
  ...ROLES.map(({ id }) => `/salariswijzer/${id}`),
];

/** One part of the sitemap with the number of parts: fixed pages, texts, and what vacatures have. */
export async function findSitemap(part = 1): Promise<{ pages: SitemapPage[]; parts: number }> {
  const [guides, posts, pages, places] = [
    await listLiveArticles("guide"),
    await listLiveArticles("post"),
    await listLiveArticles("page"),
    await findLivePaths(),
  ];
  const articles = [...guides, ...posts, ...pages].map((article) => ({
    path: articlePath(article),
    changedAt: article.changedAt,
  }));
  const own = new Set(articles.map(({ path }) => path));
  const lists = [...FIXED, ...places].filter((path) => !own.has(path));
  const others = [...lists.map((path) => ({ path, changedAt: null })), ...articles];
  return listSitemapPages({ part, others });
}
