import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import { articleState } from "./article-state.ts";
import { holdArticle, publicationSeen } from "./hold-article.server.ts";
import { requireFitting } from "./require-fitting.ts";
import type { PublishArticleInput } from "./schema.ts";

/**
 * Lets the public read the newest version: at once, or from `at` on, without anything that must run then.
 * What stands online already is changed at once. Throws `RuleBroken` for a moment that has passed, or a
 * later one for what is online.
 */
export function publishArticle(
  actor: Actor,
  { id, seen, at }: PublishArticleInput & { id: string },
): Promise<void> {
  return transaction(async (tx) => {
    const article = await holdArticle(tx, actor, id);
    refuseStale(seen, publicationSeen(article));
    requireFitting(article.kind, article.words);
    const isOnline = articleState(article, now()) === "published";
    if (at && isOnline)
      throw new RuleBroken("Deze tekst staat al online: een wijziging gaat meteen.", "day");
    if (at && at <= now()) throw new RuleBroken("Dit moment is voorbij. Kies een later.", "day");
    await tx.article.update({
      where: { id },
      data: {
        liveVersion: article.version,
        publishAt: isOnline ? article.publishAt : (at ?? now()),
        changedAt: at ?? now(),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: at ? "schedule-article" : "publish-article",
      subject: ["article", id],
    });
    await markChanged(tx, "pages", id);
  });
}
