import { articlePath } from "#app/features/content/article-kind.ts";
import { findLivePaths } from "#app/features/content/live/find-live-paths.server.ts";
import { listLiveArticles } from "#app/features/content/live/list-live-articles.server.ts";
import { listSitemapPages } from "#app/features/vacatures/public/list-sitemap-pages.server.ts";

/** The sitemap protocol's limit for one file. */
const MAX_URLS = 50_000;

/** Every page that search engines may show, as paths with when it last changed. */
export async function findSitemap(): Promise<{ path: string; changedAt: Date | null }[]> {
  const [guides, posts, pages, places, vacatures] = [
    await listLiveArticles("guide"),
    await listLiveArticles("post"),
    await listLiveArticles("page"),
    await findLivePaths(),
    await listSitemapPages(),
  ];
  const articles = [...guides, ...posts, ...pages].map((article) => ({
    path: articlePath(article),
    changedAt: article.changedAt,
  }));
  const own = new Set(articles.map(({ path }) => path));
  const lists = places.filter((path) => !own.has(path)).map((path) => ({ path, changedAt: null }));
  return [...lists, ...articles, ...vacatures].slice(0, MAX_URLS);
}
