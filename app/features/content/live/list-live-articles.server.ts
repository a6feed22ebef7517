import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { holdReads } from "#app/platform/following/held-reads.server.ts";
import type { ArticleKind } from "../article-kind.ts";
import type { LiveArticle } from "./live-article.ts";

/** A few hundred bytes an article. */
const held = holdReads<LiveArticle[]>(["pages"], 1);

/** What the public may read now of a kind, newest first: every list and every page starts from this. */
export async function listLiveArticles(kind: ArticleKind): Promise<LiveArticle[]> {
  const all = await held("live", readLive);
  return all.filter((article) => article.kind === kind);
}

function readLive(): Promise<LiveArticle[]> {
  return db().$queryRaw<LiveArticle[]>`
    SELECT a.id, a.kind::text AS kind, a.slug, v.number AS version, a."publishAt", a."changedAt",
      v.title, v.description, v.category::text AS category, v.author, v."growsFrom", v."growsTo",
      v.related, v."reviewedOn"
    FROM "Article" a
    JOIN "ArticleVersion" v ON v."articleId" = a.id AND v.number = a."liveVersion"
    WHERE a."publishAt" <= ${now()}
    ORDER BY a."publishAt" DESC, a.slug`;
}
