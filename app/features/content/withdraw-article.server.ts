import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import { holdArticle, publicationSeen } from "./hold-article.server.ts";

/** Takes an article offline, or off the schedule; every version of it stays. Twice is once. */
export function withdrawArticle(
  actor: Actor,
  { id, seen }: { id: string; seen?: string },
): Promise<void> {
  return transaction(async (tx) => {
    const article = await holdArticle(tx, actor, id);
    refuseStale(seen, publicationSeen(article));
    if (article.liveVersion === null) return;
    await tx.article.update({
      where: { id },
      data: { liveVersion: null, publishAt: null, changedAt: null },
      select: { id: true },
    });
    await recordEvent(tx, actor, { verb: "withdraw-article", subject: ["article", id] });
    await markChanged(tx, "pages", id);
  });
}
