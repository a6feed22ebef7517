import { listConsultants } from "#app/features/accounts/queries.server.ts";
import { articlePath } from "#app/features/content/article-kind.ts";
import { listLiveArticles } from "#app/features/content/live/list-live-articles.server.ts";
import { findRole, ROLE_FAMILIES, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { listPublicVacatures } from "#app/features/vacatures/public/list-public-vacatures.server.ts";
import { topicPath } from "#app/features/vacatures/public/list-topic.ts";
import {
  countInDatabase,
  filterInDatabase,
} from "#app/features/vacatures/search/filter-in-database.server.ts";
import { vacatureIndex } from "#app/platform/search.server.ts";
import { askInTime } from "#app/platform/search-patience.server.ts";

const NEWEST = 6;
const GUIDES_SHOWN = 5;
const POSTS_SHOWN = 3;

/**
 * The front page: newest vacatures, every role with its number of open vacatures, guides of the roles
 * with most of them, newest posts, the consultants.
 */
export async function findHomePage() {
  const { ids, total, roles } = await findNewest();
  const counts = new Map(roles.map(({ value, count }) => [value, count]));
  const [newest, consultants, guides, posts] = await Promise.all([
    listPublicVacatures(ids),
    listConsultants(),
    listLiveArticles("guide"),
    listLiveArticles("post"),
  ]);
  const openOf = (id: string) => counts.get(id) ?? 0;
  return {
    total,
    newest,
    consultants,
    guides: guides
      .toSorted((one, other) => openOf(other.slug) - openOf(one.slug))
      .slice(0, GUIDES_SHOWN)
      .map((guide) => ({
        href: articlePath(guide),
        label: findRole(guide.slug)?.label ?? guide.title,
      })),
    posts: posts.slice(0, POSTS_SHOWN).map((post) => ({
      href: articlePath(post),
      title: post.title,
      publishedAt: post.publishAt,
    })),
    families: ROLE_FAMILIES.map(({ id, label }) => ({
      id,
      label,
      roles: rolesInFamily(id).map((role) => ({
        id: role.id,
        label: role.label,
        count: openOf(role.id),
        href: topicPath("beroep", role.id),
      })),
    })),
  };
}

async function findNewest() {
  const query = { sort: "newest", limit: NEWEST, facets: ["roles"] } as const;
  const answer = await askInTime(() => vacatureIndex().search(query));
  if (answer) {
    const ids = answer.hits.map(({ id }) => id);
    return { ids, total: answer.total, roles: answer.facets.roles ?? [] };
  }
  const { ids, total } = await filterInDatabase({}, { offset: 0, limit: NEWEST });
  return { ids, total, roles: (await countInDatabase({})).roles };
}
