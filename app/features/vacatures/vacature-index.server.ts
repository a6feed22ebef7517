import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { type ChangeMark, readVersions } from "#app/platform/changes.server.ts";
import { db } from "#app/platform/db.server.ts";
import { openSearch, searchKind, vacatureIndex } from "#app/platform/search.server.ts";
import type { FollowedIndex } from "#app/platform/search-feed.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { VacatureDocument } from "#search/vacature-document.ts";
import { vacatureDocument } from "./search-document.ts";

/** A page of rows that the embedded database reads without keeping visitors waiting. */
const PAGE = 500;

const ONLINE = { status: "published" } satisfies Prisma.VacatureWhereInput;

const SELECT = {
  id: true,
  roleId: true,
  title: true,
  summary: true,
  tasks: true,
  sector: true,
  salaryMinCents: true,
  salaryMaxCents: true,
  salaryHours: true,
  hoursMin: true,
  hoursMax: true,
  contractForms: true,
  placeId: true,
  postcode: true,
  hybridDays: true,
  educationLevel: true,
  startsOn: true,
  publishedAt: true,
  skills: { select: { skillId: true } },
  languages: { select: { language: true, cefr: true } },
  organisation: { select: { name: true } },
} satisfies Prisma.VacatureSelect;

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
    const rows = await unsafeVacatureRows(page.map(({ id }) => id));
    const found = new Map(rows.map((row) => [row.id, row]));
    await vacatureIndex().remove(page.filter(({ id }) => !found.has(id)));
    await vacatureIndex().put(
      page.flatMap(({ id, version }) => {
        const row = found.get(id);
        return row ? [vacatureDocument(row, version)] : [];
      }),
    );
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
  for (let last = ""; ; ) {
    const page = await db().vacature.findMany({
      where: { ...ONLINE, id: { gt: last } },
      orderBy: { id: "asc" },
      take: PAGE,
      select: { id: true },
    });
    const ids = page.map(({ id }) => id);
    // Versions before rows: a change in between leaves a newer row under an older version, which
    // the change's own mark then overwrites.
    const versions = await readVersions("vacature", ids);
    for (const row of await unsafeVacatureRows(ids)) {
      yield vacatureDocument(row, versions.get(row.id) ?? 0);
    }
    last = ids.at(-1) ?? "";
    if (ids.length < PAGE) return;
  }
}

/** Unsafe: no actor. The index holds what the public may read, and only published rows get in. */
function unsafeVacatureRows(ids: string[]) {
  return db().vacature.findMany({ where: { ...ONLINE, id: { in: ids } }, select: SELECT });
}
