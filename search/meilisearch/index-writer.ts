/**
 * Idea: Meilisearch overwrites whatever it is given, so versions are compared here before each
 * write; what was removed leaves its version in a second index. Promise: idempotent by (id,
 * version) for one writer at a time; a rebuild fills a new index beside the old one and swaps.
 */
import type { Meilisearch, Settings } from "meilisearch";
import type { Removal } from "../engine.ts";
import { quoted } from "./filter-expressions.ts";
import type { StoredDocument } from "./stored-document.ts";

export type IndexWriter = {
  put(documents: readonly StoredDocument[]): Promise<void>;
  remove(marks: readonly Removal[]): Promise<void>;
  replaceAll(documents: AsyncIterable<StoredDocument>): Promise<void>;
  versions(): Promise<Map<string, number>>;
  /** How many documents a rebuild has taken in, or null. */
  rebuilding(): { done: number } | null;
};

type Rebuild = { uid: string; done: number; written: Map<string, number> };

const BATCH = 1_000;
const PAGE = 10_000;
/** Batches under way at once: enough to keep the server busy, few enough to stop soon. */
const AHEAD = 4;
const TASK = { timeout: 600_000, interval: 15 };

/**
 * A writer of the index `uid`; removals are kept in `<uid>-removed`. `fromSource` makes a document
 * again from the source that the index holds of it.
 */
export function makeIndexWriter(
  client: Meilisearch,
  uid: string,
  settings: Settings,
  fromSource: (source: string) => StoredDocument,
): IndexWriter {
  const removedUid = `${uid}-removed`;
  let turn: Promise<unknown> = Promise.resolve();
  let prepared: Promise<void> | null = null;
  let rebuild: Rebuild | null = null;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.catch(() => undefined).then(work);
    turn = mine;
    return mine;
  };
  const finished = async (tasks: { taskUid: number }[]) => {
    for await (const task of client.tasks.waitForTasksIter(
      tasks.map(({ taskUid }) => taskUid),
      TASK,
    )) {
      // Two processes may make the same index at the same moment.
      if (task.status === "succeeded" || task.error?.code === "index_already_exists") continue;
      throw new Error(`Meilisearch could not do a ${task.type}: ${task.error?.message ?? ""}`);
    }
  };
  const create = async (name: string, withSettings: Settings) => {
    const made = await client.createIndex(name, { primaryKey: "id" });
    const set = await client.index(name).updateSettings(withSettings);
    await finished([made, set]);
  };
  const isThere = async () => (await indexNames(client, uid)).includes(uid);
  const prepareRemoved = async () => {
    if ((await indexNames(client, uid)).includes(removedUid)) return;
    await create(removedUid, { searchableAttributes: [], filterableAttributes: ["id"] });
  };
  const prepare = () => {
    prepared ??= (async () => {
      await prepareRemoved();
      if (!(await isThere())) await create(uid, settings);
    })().catch((error) => {
      prepared = null;
      throw error;
    });
    return prepared;
  };
  const held = async (name: string, ids: readonly string[]) => {
    const found = new Map<string, number>();
    for (let at = 0; at < ids.length; at += BATCH) {
      const some = ids.slice(at, at + BATCH);
      const { results } = await client.index(name).getDocuments<{ id: string; version: number }>({
        filter: `id IN [${some.map(quoted).join(", ")}]`,
        fields: ["id", "version"],
        limit: some.length,
      });
      for (const { id, version } of results) found.set(id, version);
    }
    return found;
  };

  const put = async (documents: readonly StoredDocument[]) => {
    if (documents.length === 0) return;
    const newest = new Map<string, StoredDocument>();
    for (const document of documents) {
      if (document.version > (newest.get(document.id)?.version ?? -1)) {
        newest.set(document.id, document);
      }
    }
    const ids = [...newest.keys()];
    const [there, removed] = await Promise.all([held(uid, ids), held(removedUid, ids)]);
    const fresh = [...newest.values()].filter(
      ({ id, version }) => version > Math.max(there.get(id) ?? -1, removed.get(id) ?? -1),
    );
    if (fresh.length === 0) return;
    const tasks = [];
    for (const name of rebuild === null ? [uid] : [uid, rebuild.uid]) {
      tasks.push(await client.index(name).addDocuments(fresh));
    }
    for (const { id, version } of fresh) rebuild?.written.set(id, version);
    const undone = fresh.filter(({ id }) => removed.has(id)).map(({ id }) => id);
    if (undone.length > 0) tasks.push(await client.index(removedUid).deleteDocuments(undone));
    await finished(tasks);
  };

  const remove = async (marks: readonly Removal[]) => {
    if (marks.length === 0) return;
    const newest = new Map<string, number>();
    for (const { id, version } of marks) {
      newest.set(id, Math.max(version, newest.get(id) ?? -1));
    }
    const ids = [...newest.keys()];
    const [there, removed] = await Promise.all([held(uid, ids), held(removedUid, ids)]);
    const gone = [...newest]
      .map(([id, version]) => ({ id, version }))
      .filter(
        ({ id, version }) => version >= (there.get(id) ?? -1) && version > (removed.get(id) ?? -1),
      );
    if (gone.length === 0) return;
    const goneIds = gone.map(({ id }) => id);
    const tasks = [await client.index(removedUid).addDocuments(gone)];
    // Also what is not there: a writer that died may have left it in the server's queue.
    for (const name of rebuild === null ? [uid] : [uid, rebuild.uid]) {
      tasks.push(await client.index(name).deleteDocuments(goneIds));
    }
    for (const { id, version } of gone) rebuild?.written.set(id, version);
    await finished(tasks);
  };

  const fill = async (
    next: Rebuild,
    documents: AsyncIterable<StoredDocument>,
    before: Map<string, number>,
  ) => {
    const removed = await allVersions(client, removedUid);
    const running: { taskUid: number }[] = [];
    const send = async (batch: StoredDocument[]) => {
      running.push(
        await inTurn(async () => {
          const kept = await Promise.all(
            batch
              .filter(({ id, version }) => {
                const known = Math.max(next.written.get(id) ?? -1, removed.get(id) ?? -1);
                return version > known;
              })
              .map(async (document) => {
                if ((before.get(document.id) ?? -1) <= document.version) return document;
                const { source } = await client.index<StoredDocument>(uid).getDocument(document.id);
                return fromSource(source);
              }),
          );
          return client.index(next.uid).addDocuments(kept);
        }),
      );
      next.done += batch.length;
      if (running.length > AHEAD) await finished(running.splice(0, 1));
    };
    const batch: StoredDocument[] = [];
    for await (const document of documents) {
      batch.push(document);
      if (batch.length === BATCH) await send(batch.splice(0));
    }
    if (batch.length > 0) await send(batch);
    await finished(running);
  };

  const replaceAll = async (documents: AsyncIterable<StoredDocument>) => {
    const nextName = `${uid}-next`;
    for (const name of await indexNames(client, nextName)) await client.deleteIndexIfExists(name);
    const next: Rebuild = { uid: `${nextName}-${Date.now()}`, done: 0, written: new Map() };
    await create(next.uid, settings);
    const before = await inTurn(async () => {
      rebuild = next;
      return (await isThere()) ? allVersions(client, uid) : new Map<string, number>();
    });
    try {
      await fill(next, documents, before);
      await inTurn(async () => {
        // The first time there is nothing to swap with: the new index takes the name.
        const rename = !(await isThere());
        const indexes: [string, string] = rename ? [next.uid, uid] : [uid, next.uid];
        await finished([await client.swapIndexes([{ indexes, rename }])]);
        rebuild = null;
      });
    } finally {
      rebuild = null;
      await client.deleteIndexIfExists(next.uid);
    }
  };

  let lastRebuild: Promise<void> = Promise.resolve();
  return {
    put: (documents) => prepare().then(() => inTurn(() => put(documents))),
    remove: (marks) => prepare().then(() => inTurn(() => remove(marks))),
    replaceAll: (documents) => {
      lastRebuild = lastRebuild
        .catch(() => undefined)
        .then(prepareRemoved)
        .then(() => replaceAll(documents));
      return lastRebuild;
    },
    versions: () => prepare().then(() => allVersions(client, uid)),
    rebuilding: () => (rebuild === null ? null : { done: rebuild.done }),
  };
}

async function indexNames(client: Meilisearch, start: string): Promise<string[]> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(start));
}

async function allVersions(client: Meilisearch, uid: string): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  for (let offset = 0; ; offset += PAGE) {
    const { results } = await client.index(uid).getDocuments<{ id: string; version: number }>({
      fields: ["id", "version"],
      offset,
      limit: PAGE,
    });
    for (const { id, version } of results) versions.set(id, version);
    if (results.length < PAGE) return versions;
  }
}
