import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import type { ArticleWords } from "./article-content.ts";

type NewVersion = { id: string; number: number; words: ArticleWords; shipped?: boolean };

/** Keeps an article's words as its newest version; versions are counted from one. */
export async function addVersion(
  tx: Tx,
  { id, number, words, shipped = false }: NewVersion,
  by: Actor,
): Promise<void> {
  await tx.articleVersion.create({
    data: { articleId: id, number, ...words, shipped, accountId: accountIdOf(by), savedAt: now() },
    select: { number: true },
  });
  await tx.article.update({
    where: { id },
    data: { version: number },
    select: { id: true },
  });
}
