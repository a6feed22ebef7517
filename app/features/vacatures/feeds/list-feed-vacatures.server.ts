import { findBureau } from "#app/features/settings/bureau.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { visibleTo } from "../policy.ts";
import { POSTED_SELECT, type PostedVacature, postedVacature } from "../public/posted-vacature.ts";

/** A feed of so many is some 15 MB of text; no bureau of this kind has more that are open. */
const MAX_FEED_ITEMS = 5_000;
/** What one statement reads, so that pages get their turn in between. */
const BATCH = 500;

/** All vacatures that are online as feeds tell of them, newest first, `MAX_FEED_ITEMS` at most. */
export async function listFeedVacatures(): Promise<PostedVacature[]> {
  const { name: bureau } = await findBureau();
  const told: PostedVacature[] = [];
  let after: string | null = null;
  do {
    const rows: Awaited<ReturnType<typeof readBatch>> = await readBatch(after);
    for (const row of rows) {
      const url = siteUrl(`/vacatures/${row.slug}`);
      const posted = postedVacature(row, { url, bureau });
      if (posted) told.push(posted);
    }
    after = rows.length === BATCH ? (rows.at(-1)?.id ?? null) : null;
  } while (after !== null && told.length < MAX_FEED_ITEMS);
  return told;
}

function readBatch(after: string | null) {
  return db().vacature.findMany({
    where: { AND: [visibleTo(ANONYMOUS), { publishedAt: { not: null } }] },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: BATCH,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: { ...POSTED_SELECT, id: true },
  });
}
