import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { type ChangeMark, readVersions } from "#app/platform/changes.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  forgetSkipped,
  pagesOfIds,
  readEach,
  removalsOf,
  takeEach,
} from "#app/platform/following/skipped-rows.server.ts";
import { openSearch, searchKind, vacatureIndex } from "#app/platform/search.server.ts";
import type { FollowedIndex } from "#app/platform/search-feed.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { checkedDocument } from "#search/checked-document.ts";
import { VACATURE_INDEX, type VacatureDocument } from "#search/vacature-document.ts";
import { INDEX_SELECT, vacatureDocument } from "./search-document.ts";

/** A page of rows that the embedded database reads without keeping visitors waiting. */
const PAGE = 500;

const HOLDER = { memory: "search", kind: "vacature" } as const;

const ONLINE = { status: "published" } satisfies Prisma.VacatureWhereInput;

/** Opens the search; an index in process is filled, Meilisearch holds what it holds. */
export async function openVacatureIndex(): Promise<void> {
  openSearch(searchConcepts());
  if (searchKind() === "embedded") await rebuildVacatureIndex();
}

/** Opens the search if need be and fills the index from the database, page by page. */
export function rebuildVacatureIndex(): Promise<void> {
  openSearch(searchConcepts());
  return vacatureIndex().replaceAll(publishedVacatures());
}

/** Brings the index up to date with changed rows: published ones in, all others out. */
export async function applyVacatureChanges(marks: ChangeMark[]): Promise<void> {
  for (let at = 0; at < marks.length; at += PAGE) {
    const page = marks.slice(at, at + PAGE);
    await forgetSkipped(
      HOLDER,
      page.map(({ id }) => id),
    );
    const documents = await documentsOf(
      page.map(({ id }) => id),
      new Map(page.map(({ id, version }) => [id, version])),
    );
    const found = new Set(documents.map(({ id }) => id));
    const gone = page.filter(({ id }) => !found.has(id));
    await vacatureIndex().remove(await removalsOf(HOLDER, gone));
    await vacatureIndex().put(documents);
  }
}

/** The index as it follows the rows: for feeding, rebuilding and comparing. */
export const vacatureFollowing: FollowedIndex<VacatureDocument> = {
  kind: "vacature",
  engine: vacatureIndex,
  documents: publishedVacatures,
  expected: async () => {
    const rows = await db().vacature.findMany({ where: ONLINE, select: { id: true } });
    const versions = await readVersions("vacature", null);
    return new Map(rows.map(({ id }) => [id, versions.get(id) ?? 0]));
  },
  apply: applyVacatureChanges,
};

async function* publishedVacatures(): AsyncGenerator<VacatureDocument> {
  await forgetSkipped(HOLDER, null);
  const list = (gt: string, take: number) =>
    db().vacature.findMany({
      where: { ...ONLINE, id: { gt } },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    });
  for await (const ids of pagesOfIds(PAGE, list)) {
    // Versions before rows: a change in between leaves a newer row under an older version, which
    // the change's own mark then overwrites.
    const versions = await readVersions("vacature", ids);
    for (const document of await documentsOf(ids, versions)) yield document;
  }
}

/** The documents of these rows, as far as there are any and they can be made. */
async function documentsOf(
  ids: string[],
  versions: ReadonlyMap<string, number>,
): Promise<VacatureDocument[]> {
  const rows = await readEach(HOLDER, ids, unsafeVacatureRows);
  return takeEach(HOLDER, rows, (row) =>
    checkedDocument(vacatureDocument(row, versions.get(row.id) ?? 0), VACATURE_INDEX),
  );
}

/** Unsafe: no actor. The index holds what the public may read, and only published rows get in. */
function unsafeVacatureRows(ids: string[]) {
  return db().vacature.findMany({ where: { ...ONLINE, id: { in: ids } }, select: INDEX_SELECT });
}
