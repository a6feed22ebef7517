import type { Actor } from "#app/platform/actor.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { NotFound, Refused } from "#app/platform/errors.ts";
import { WORDS_SELECT } from "./article-content.ts";
import { mayEditArticles } from "./policy.ts";

/**
 * Holds an article's row until the transaction ends, so that two who write it take turns; gives it with
 * its newest words. Throws `Refused` for who is no editor, `NotFound` when there is none.
 */
export async function holdArticle(tx: Tx, actor: Actor, id: string) {
  if (!mayEditArticles(actor)) throw new Refused();
  await tx.$executeRaw`SELECT id FROM "Article" WHERE id = ${id} FOR NO KEY UPDATE`;
  const article = await tx.article.findUnique({
    where: { id },
    select: { id: true, kind: true, slug: true, version: true, liveVersion: true, publishAt: true },
  });
  if (!article) throw new NotFound("Deze tekst bestaat niet.");
  const words = await tx.articleVersion.findUniqueOrThrow({
    where: { articleId_number: { articleId: id, number: article.version } },
    select: WORDS_SELECT,
  });
  return { ...article, words };
}

/** What the buttons of an article's page show: which version is newest, which the public reads, since when. */
export function publicationSeen(article: {
  version: number;
  liveVersion: number | null;
  publishAt: Date | null;
}) {
  const { version, liveVersion, publishAt } = article;
  return { version, liveVersion, publishAt };
}
