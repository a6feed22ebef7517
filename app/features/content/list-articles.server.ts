import type { Actor } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import type { ArticleKind } from "./article-kind.ts";
import { articleState, hasNewerVersion, isReviewDue } from "./article-state.ts";
import { mayEditArticles } from "./policy.ts";

const PAGE = 50;

type Row = {
  id: string;
  kind: ArticleKind;
  slug: string;
  version: number;
  liveVersion: number | null;
  publishAt: Date | null;
  title: string;
  reviewBefore: Date | null;
  savedAt: Date;
};

/**
 * A page of the articles for their editors, with the words of their newest version: first those to be
 * read again by now, then those saved last. Throws `Refused` for who is no editor.
 */
export async function listArticles(
  actor: Actor,
  { kind, page }: { kind: ArticleKind | null; page: number },
) {
  if (!mayEditArticles(actor)) throw new Refused();
  const rows = await db().$queryRaw<Row[]>`
    SELECT a.id, a.kind::text AS kind, a.slug, a.version, a."liveVersion", a."publishAt",
      v.title, v."reviewBefore", v."savedAt"
    FROM "Article" a JOIN "ArticleVersion" v ON v."articleId" = a.id AND v.number = a.version
    WHERE ${kind}::text IS NULL OR a.kind::text = ${kind}
    ORDER BY coalesce(v."reviewBefore" <= ${today()}::date, false) DESC, v."savedAt" DESC, a.id
    LIMIT ${PAGE + 1} OFFSET ${(page - 1) * PAGE}`;
  return {
    hasMore: rows.length > PAGE,
    articles: rows.slice(0, PAGE).map((row) => ({
      ...row,
      state: articleState(row, now()),
      hasNewer: hasNewerVersion(row),
      reviewDue: isReviewDue(row.reviewBefore, today()),
    })),
  };
}
