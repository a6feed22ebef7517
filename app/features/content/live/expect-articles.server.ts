import { expectChanges } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";

/** Tells the pages at which moments an article becomes public, so that none shows what was before. */
export async function expectArticles(): Promise<void> {
  const scheduled = await db().article.findMany({
    where: { publishAt: { gt: now() } },
    select: { publishAt: true },
  });
  expectChanges(
    "pages",
    scheduled.flatMap(({ publishAt }) => publishAt ?? []),
  );
}
