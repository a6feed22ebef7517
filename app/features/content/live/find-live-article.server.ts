import { LRUCache } from "lru-cache";
import { db } from "#app/platform/db.server.ts";
import type { ArticleKind } from "../article-kind.ts";
import { type RenderedArticle, renderMarkdown } from "../markdown/render-markdown.ts";
import { listLiveArticles } from "./list-live-articles.server.ts";
import type { LiveArticle } from "./live-article.ts";

/** A version never changes: it is read and made into HTML once. Some 10 kB each. */
const rendered = new LRUCache<string, Promise<RenderedArticle>>({ max: 300 });

/** An article that the public may read now, with its text as HTML; null when there is none. */
export async function findLiveArticle(
  kind: ArticleKind,
  slug: string,
): Promise<(LiveArticle & RenderedArticle) | null> {
  const live = (await listLiveArticles(kind)).find((article) => article.slug === slug);
  return live ? { ...live, ...(await renderedOf(live)) } : null;
}

function renderedOf({ id, version }: LiveArticle): Promise<RenderedArticle> {
  const key = `${id} ${version}`;
  const known = rendered.get(key);
  if (known) return known;
  const made = db()
    .articleVersion.findUniqueOrThrow({
      where: { articleId_number: { articleId: id, number: version } },
      select: { body: true },
    })
    .then(({ body }) => renderMarkdown(body));
  rendered.set(key, made);
  made.catch(() => rendered.delete(key));
  return made;
}
