/**
 * Idea: in process, each process fills and follows its own index. Meilisearch is one for all, so one
 * job at a time feeds it: it takes the changes since where the index stands, which the database
 * remembers. Promise: applying is idempotent, so a job that dies halfway is simply done again.
 */
import type { SearchEngine } from "#search/engine.ts";
import type { DocumentFacts } from "#search/facts.ts";
import {
  type ChangeKind,
  type ChangeMark,
  listChanges,
  markChanged,
  readPosition,
  readVersions,
} from "./changes.server.ts";
import { now } from "./clock.server.ts";
import { transaction } from "./db.server.ts";
import { log } from "./log.server.ts";
import { startProgress } from "./progress.server.ts";
import { searchFingerprint, searchKind } from "./search.server.ts";
import { readSearchState, saveSearchState } from "./search-state.server.ts";

/** Queues of the work on a Meilisearch index. */
export const FEED_SEARCH = "feed-search";
export const REBUILD_SEARCH = "rebuild-search";
export const COMPARE_SEARCH = "compare-search";
/** The lease under which a Meilisearch index is written: its engine takes one writer at a time. */
export const SEARCH_WRITER = "search-writer";

/** An index that follows a kind of rows. */
export type FollowedIndex<D extends DocumentFacts = DocumentFacts> = {
  kind: ChangeKind;
  engine: () => Pick<SearchEngine<D>, "replaceAll" | "versions" | "stats">;
  /** Every document there should be, read from the database. */
  documents: () => AsyncIterable<D>;
  /** Id and version of the same. */
  expected: () => Promise<Map<string, number>>;
  apply: (marks: ChangeMark[]) => Promise<void>;
};

/** Marks applied at once: one transaction of the engine. */
const BATCH = 500;
const PROGRESS_EVERY = 1_000;
const seen = new Map<string, number>();

/** Brings a Meilisearch index up to date; makes it anew when it was never filled, or is empty. */
export async function feedIndex<D extends DocumentFacts>(index: FollowedIndex<D>): Promise<void> {
  const { kind } = index;
  try {
    const state = await readSearchState(kind);
    const current = state.fingerprint === searchFingerprint();
    const since = state.followedTo === null ? null : BigInt(state.followedTo);
    const follows = since !== null && current && since <= (await readPosition());
    if (!follows || (await isEmptied(index, state.rebuilt))) return await rebuildIndex(index);
    const { marks, upTo } = await listChanges(kind, since);
    const fresh = marks.filter(({ id, version }) => (seen.get(kind + id) ?? 0) < version);
    for (let at = 0; at < fresh.length; at += BATCH) {
      const batch = fresh.slice(at, at + BATCH);
      await index.apply(batch);
      for (const { id, version } of batch) seen.set(kind + id, version);
    }
    const followedTo = String(upTo);
    if (fresh.length > 0 || state.failure)
      await saveSearchState(kind, { followedTo, failure: null });
    if (fresh.length > 0) await tellPages(kind);
  } catch (error) {
    await saveFailure(kind, error);
    throw error;
  }
}

/** Fills an index anew while the old one answers, and says how far it is. */
export async function rebuildIndex<D extends DocumentFacts>(
  index: FollowedIndex<D>,
): Promise<void> {
  const { kind } = index;
  const startedAt = now();
  const followedTo = String(await readPosition());
  let done = 0;
  const progress = await startProgress(`search:${kind}`, null);
  const counted = async function* () {
    for await (const document of index.documents()) {
      yield document;
      done++;
      await progress.at(done);
      if (done % PROGRESS_EVERY === 0) {
        await saveSearchState(kind, { rebuilding: { startedAt, done } });
      }
    }
  };
  await saveSearchState(kind, { rebuilding: { startedAt, done } });
  try {
    await index.engine().replaceAll(counted());
  } catch (error) {
    await saveSearchState(kind, { rebuilding: null });
    await saveFailure(kind, error);
    throw error;
  } finally {
    await progress.end();
  }
  for (const key of seen.keys()) if (key.startsWith(kind)) seen.delete(key);
  await saveSearchState(kind, {
    followedTo,
    fingerprint: searchFingerprint(),
    rebuilding: null,
    rebuilt: { at: now(), ms: now().getTime() - startedAt.getTime(), documents: done },
    failure: null,
  });
  await tellPages(kind);
}

/**
 * Compares an index with the database and repairs it. Resolves with the number of documents that
 * were missing, old, or too many.
 */
export async function compareIndex<D extends DocumentFacts>(
  index: FollowedIndex<D>,
): Promise<number> {
  const held = await index.engine().versions();
  const expected = await index.expected();
  const stale = [...expected].filter(([id, version]) => held.get(id) !== version);
  const extra = [...held.keys()].filter((id) => !expected.has(id));
  const newest = await readVersions(index.kind, extra);
  const marks = [
    ...stale.map(([id, version]) => ({ id, version })),
    ...extra.map((id) => ({ id, version: newest.get(id) ?? held.get(id) ?? 0 })),
  ];
  if (marks.length > 0) {
    log.warn({ kind: index.kind, stale: stale.length, extra: extra.length }, "search differed");
    await index.apply(marks);
    await tellPages(index.kind);
  }
  const compared = { at: now(), documents: expected.size, repaired: marks.length };
  await saveSearchState(index.kind, { compared });
  return marks.length;
}

/** Asks every process to do something to the indexes in its memory. */
export function askEveryProcess(work: "rebuild" | "compare"): Promise<void> {
  return transaction((tx) => markChanged(tx, "search", work));
}

/** An index that one process feeds for all answers otherwise from now on; each has its own pages. */
async function tellPages(kind: ChangeKind): Promise<void> {
  if (searchKind() === "embedded") return;
  await transaction((tx) => markChanged(tx, "pages", `search:${kind}`));
}

async function isEmptied<D extends DocumentFacts>(
  index: FollowedIndex<D>,
  rebuilt: { documents: number } | null,
): Promise<boolean> {
  if (searchKind() === "embedded" || !rebuilt || rebuilt.documents === 0) return false;
  return (await index.engine().stats()).documents === 0 && (await index.expected()).size > 0;
}

async function saveFailure(kind: ChangeKind, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  await saveSearchState(kind, { failure: { at: now(), message } });
}
