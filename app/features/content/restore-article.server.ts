import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import { addVersion } from "./add-version.server.ts";
import { WORDS_SELECT } from "./article-content.ts";
import { holdArticle, publicationSeen } from "./hold-article.server.ts";
import type { RestoreArticleInput } from "./schema.ts";

/**
 * Puts an earlier version back as the newest: what came after it stays too, and the public reads it once
 * it is published. Throws `NotFound` when there is no such version.
 */
export function restoreArticle(
  actor: Actor,
  { id, number, seen }: RestoreArticleInput & { id: string },
): Promise<void> {
  return transaction(async (tx) => {
    const article = await holdArticle(tx, actor, id);
    const words = await tx.articleVersion.findUnique({
      where: { articleId_number: { articleId: id, number } },
      select: WORDS_SELECT,
    });
    if (!words) throw new NotFound("Deze versie bestaat niet.");
    refuseStale(seen, publicationSeen(article));
    if (number === article.version) return;
    await addVersion(tx, { id, number: article.version + 1, words }, actor);
    await recordEvent(tx, actor, { verb: "restore-article", subject: ["article", id] });
  });
}
