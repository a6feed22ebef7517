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
import { candidateIndex, openSearch, searchKind } from "#app/platform/search.server.ts";
import type { FollowedIndex } from "#app/platform/search-feed.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { CANDIDATE_INDEX, type CandidateDocument } from "#search/candidate-document.ts";
import { checkedDocument } from "#search/checked-document.ts";
import { candidateDocument } from "./search-document.ts";

/** A page of rows that the embedded database reads without keeping visitors waiting. */
const PAGE = 500;

const HOLDER = { memory: "search", kind: "candidate" } as const;

const SELECT = {
  id: true,
  name: true,
  headline: true,
  placeId: true,
  postcode: true,
  educationLevel: true,
  payWishCents: true,
  payWishHours: true,
  hoursMin: true,
  hoursMax: true,
  hybridDaysWish: true,
  contractForms: true,
  sectors: true,
  roleIds: true,
  availableFrom: true,
  createdAt: true,
  status: true,
  skills: { select: { skillId: true } },
  languages: { select: { language: true, cefr: true } },
  experiences: { select: { title: true, employer: true, roleId: true } },
  educations: { select: { name: true } },
} satisfies Prisma.CandidateSelect;

/** Opens the search; an index in process is filled, Meilisearch holds what it holds. */
export async function openCandidateIndex(): Promise<void> {
  openSearch(searchConcepts());
  if (searchKind() === "embedded") await rebuildCandidateIndex();
}

/** Opens the search if need be and fills the index from the database, page by page. */
export function rebuildCandidateIndex(): Promise<void> {
  openSearch(searchConcepts());
  return candidateIndex().replaceAll(allCandidates());
}

/** Brings the index up to date with changed rows: those that are there in, deleted ones out. */
export async function applyCandidateChanges(marks: ChangeMark[]): Promise<void> {
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
    await candidateIndex().remove(await removalsOf(HOLDER, gone));
    await candidateIndex().put(documents);
  }
}

/** The index as it follows the rows: for feeding, rebuilding and comparing. */
export const candidateFollowing: FollowedIndex<CandidateDocument> = {
  kind: "candidate",
  engine: candidateIndex,
  documents: allCandidates,
  expected: async () => {
    const rows = await db().candidate.findMany({ select: { id: true } });
    const versions = await readVersions("candidate", null);
    return new Map(rows.map(({ id }) => [id, versions.get(id) ?? 0]));
  },
  apply: applyCandidateChanges,
};

async function* allCandidates(): AsyncGenerator<CandidateDocument> {
  await forgetSkipped(HOLDER, null);
  const list = (gt: string, take: number) =>
    db().candidate.findMany({
      where: { id: { gt } },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    });
  for await (const ids of pagesOfIds(PAGE, list)) {
    // Versions before rows: see the vacatures' index.
    const versions = await readVersions("candidate", ids);
    for (const document of await documentsOf(ids, versions)) yield document;
  }
}

/** The documents of these rows, as far as there are any and they can be made. */
async function documentsOf(
  ids: string[],
  versions: ReadonlyMap<string, number>,
): Promise<CandidateDocument[]> {
  const rows = await readEach(HOLDER, ids, unsafeCandidateRows);
  return takeEach(HOLDER, rows, (row) =>
    checkedDocument(candidateDocument(row, versions.get(row.id) ?? 0), CANDIDATE_INDEX),
  );
}

/** Unsafe: no actor. The index is read only by queries that require the bureau's people. */
function unsafeCandidateRows(ids: string[]) {
  return db().candidate.findMany({ where: { id: { in: ids } }, select: SELECT });
}
