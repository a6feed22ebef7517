import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { searchKind } from "#app/platform/search.server.ts";
import { REBUILD_SEARCH } from "#app/platform/search-feed.server.ts";

/** Asks for the search indexes to be filled anew: by one job, or by every process in its memory. */
export function rebuildSearch(actor: Actor): Promise<void> {
  if (actor.kind !== "admin" && actor.kind !== "system") throw new NotFound();
  return transaction(async (tx) => {
    await recordEvent(tx, actor, { verb: "rebuild-search", subject: ["search", "indexes"] });
    if (searchKind() === "meilisearch") await enqueue(tx, REBUILD_SEARCH, {});
    else await markChanged(tx, "search", "rebuild");
  });
}
