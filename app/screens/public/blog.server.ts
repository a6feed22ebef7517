import { articlePath } from "#app/features/content/article-kind.ts";
import { findLiveArticle } from "#app/features/content/live/find-live-article.server.ts";
import { listLiveArticles } from "#app/features/content/live/list-live-articles.server.ts";
import type { LiveArticle } from "#app/features/content/live/live-article.ts";
import {
  categoryPath,
  LABELS_OF_CATEGORY,
  POST_CATEGORIES,
  type PostCategory,
} from "#app/features/content/post-category.ts";
import { isDemo } from "#app/features/settings/demo-lines.server.ts";
import { NotFound } from "#app/platform/errors.ts";

const PAGE = 20;
const RELATED_SHOWN = 3;
const FEED_LENGTH = 50;

/** A page of the blog's posts, newest first, and the categories that have any. */
export async function findBlog(category: PostCategory | null, page: number) {
  const all = await listLiveArticles("post");
  const posts = all.filter((post) => category === null || post.category === category);
  const used = POST_CATEGORIES.filter((one) => all.some((post) => post.category === one));
  if (page > 1 && (page - 1) * PAGE >= posts.length) throw new NotFound();
  return {
    posts: posts.slice((page - 1) * PAGE, page * PAGE).map(postRow),
    hasMore: posts.length > page * PAGE,
    total: posts.length,
    categories: used.map((value) => ({
      label: LABELS_OF_CATEGORY[value],
      href: categoryPath(value),
      chosen: value === category,
    })),
  };
}

/** A post with its text, and others to read. Throws `NotFound` for one that is not published. */
export async function findPost(slug: string) {
  const post = await findLiveArticle("post", slug);
  if (!post) throw new NotFound("Deze pagina bestaat niet. Misschien is de link niet volledig.");
  const others = (await listLiveArticles("post")).filter((other) => other.slug !== slug);
  const chosen = others.filter((other) => post.related.includes(other.slug));
  const alike = others.filter((other) => other.category === post.category);
  const related = [...new Set([...chosen, ...alike, ...others])].slice(0, RELATED_SHOWN);
  const { opening, parts, description, changedAt } = post;
  return {
    ...postRow(post),
    description,
    opening,
    parts,
    changedAt,
    related: related.map(postRow),
    invented: await isDemo(),
  };
}

/** The newest posts, for readers that ask for them by themselves. */
export async function findBlogFeed() {
  return (await listLiveArticles("post")).slice(0, FEED_LENGTH).map(postRow);
}

function postRow(post: LiveArticle) {
  const { slug, title, description, author, publishAt, category } = post;
  return {
    slug,
    href: articlePath(post),
    title,
    description,
    author,
    publishedAt: publishAt,
    category: category && { label: LABELS_OF_CATEGORY[category], href: categoryPath(category) },
  };
}
