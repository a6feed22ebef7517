import type { Actor } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound, Refused } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { articleForm, WORDS_SELECT } from "./article-content.ts";
import { articlePath } from "./article-kind.ts";
import { articleState, hasNewerVersion, isReviewDue } from "./article-state.ts";
import { publicationSeen } from "./hold-article.server.ts";
import { mayEditArticles } from "./policy.ts";

/**
 * An article for its editor: its newest words as the form shows them (`seen` marks them), where it
 * stands (`publicationSeen` marks that), and its address. Throws `Refused` for who is no editor,
 * `NotFound` when there is none.
 */
export async function findArticle(actor: Actor, id: string) {
  if (!mayEditArticles(actor)) throw new Refused();
  const article = await db().article.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      slug: true,
      version: true,
      liveVersion: true,
      publishAt: true,
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        select: { ...WORDS_SELECT, savedAt: true },
      },
    },
  });
  const newest = article?.versions[0];
  if (!article || !newest) throw new NotFound("Deze tekst bestaat niet.");
  const { versions: _, ...shown } = article;
  const { savedAt, ...words } = newest;
  const values = articleForm(words);
  return {
    ...shown,
    values,
    savedAt,
    seen: markOf(values),
    publicationSeen: markOf(publicationSeen(article)),
    path: articlePath(article),
    state: articleState(article, now()),
    hasNewer: hasNewerVersion(article),
    reviewDue: isReviewDue(words.reviewBefore, today()),
  };
}
