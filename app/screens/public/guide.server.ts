import { articlePath } from "#app/features/content/article-kind.ts";
import { findLiveArticle } from "#app/features/content/live/find-live-article.server.ts";
import { listLiveArticles } from "#app/features/content/live/list-live-articles.server.ts";
import { findRolePay } from "#app/features/pay/find-role-pay.server.ts";
import { findRole, ROLE_FAMILIES } from "#app/features/taxonomy/roles.ts";
import { listPublicVacatures } from "#app/features/vacatures/public/list-public-vacatures.server.ts";
import { topicPath } from "#app/features/vacatures/public/list-topic.ts";
import { filterInDatabase } from "#app/features/vacatures/search/filter-in-database.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { vacatureIndex } from "#app/platform/search.server.ts";
import { askInTime } from "#app/platform/search-patience.server.ts";

const OPEN_SHOWN = 4;
const POSTS_SHOWN = 3;
/** What is paid stands before this part. */
const AFTER_PAY = "Naast het salaris";

/**
 * The guide of a role: its parts before and after what is paid, that pay, its questions, the roles around it, and
 * its open vacatures. Throws `NotFound` for one that is not published.
 */
export async function findGuidePage(slug: string) {
  const [role, guide] = [findRole(slug), await findLiveArticle("guide", slug)];
  if (!role || !guide)
    throw new NotFound("Deze pagina bestaat niet. Misschien is de link niet volledig.");
  const [{ vacatures, total }, around, posts, pay] = await Promise.all([
    findOpen(role.id),
    findAround(role.id),
    listLiveArticles("post"),
    findRolePay(role.id),
  ]);
  const split = guide.parts.findIndex(({ title }) => title === AFTER_PAY);
  const { title, description, opening, parts, questions, reviewedOn, changedAt } = guide;
  return {
    id: role.id,
    title,
    description,
    opening,
    partsBeforePay: split < 0 ? parts : parts.slice(0, split),
    partsAfterPay: split < 0 ? [] : parts.slice(split),
    pay,
    questions,
    reviewedOn: reviewedOn ?? changedAt,
    family: ROLE_FAMILIES.find(({ id }) => id === role.family)?.label ?? "",
    plural: role.plural,
    around,
    vacatures,
    total,
    listHref: topicPath("beroep", role.id),
    posts: posts
      .filter(({ category }) => category !== "employers")
      .slice(0, POSTS_SHOWN)
      .map((post) => ({ href: articlePath(post), title: post.title })),
  };
}

/** The roles that lead here, those that this one leads to, and those that look like it. */
async function findAround(id: string) {
  const guides = await listLiveArticles("guide");
  const own = guides.find(({ slug }) => slug === id);
  const from = guides.filter(({ growsTo }) => growsTo.includes(id)).map(({ slug }) => slug);
  const to = guides.filter(({ growsFrom }) => growsFrom.includes(id)).map(({ slug }) => slug);
  const live = new Set(guides.map(({ slug }) => slug));
  const linked = (ids: string[]) =>
    [...new Set(ids)].flatMap((other) => {
      const role = findRole(other);
      if (!role || other === id) return [];
      const href = live.has(other)
        ? articlePath({ kind: "guide", slug: other })
        : topicPath("beroep", other);
      return [{ id: other, label: role.label, href }];
    });
  const growsFrom = linked([...(own?.growsFrom ?? []), ...from]);
  const growsTo = linked([...(own?.growsTo ?? []), ...to]);
  const drawn = new Set([...growsFrom, ...growsTo].map((role) => role.id));
  const related = linked(own?.related ?? []).filter((role) => !drawn.has(role.id));
  return { growsFrom, growsTo, related };
}

async function findOpen(roleId: string) {
  const filters = { roles: [roleId] };
  const answer = await askInTime(() =>
    vacatureIndex().search({ filters, sort: "newest", limit: OPEN_SHOWN }),
  );
  if (answer) {
    const ids = answer.hits.map(({ id }) => id);
    return { vacatures: await listPublicVacatures(ids), total: answer.total };
  }
  const { ids, total } = await filterInDatabase(filters, { offset: 0, limit: OPEN_SHOWN });
  return { vacatures: await listPublicVacatures(ids), total };
}
