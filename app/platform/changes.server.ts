/**
 * Memory that follows the database. Every write marks its row here in its own transaction; a process
 * that holds memory reads the marks after its commits, and those of others when it is told or looks
 * (following/hear-changes). Promise: nothing is missed, whatever the clocks do. A mark carries the number of its transaction; each reading says up to which
 * number every transaction had ended, and the next one starts there, so that a late commit is read
 * later. Applying a mark twice is harmless: each carries its row's version, which only grows.
 * Source: PostgreSQL, "System Information Functions", pg_snapshot_xmin.
 */
import { now } from "./clock.server.ts";
import { db, onCommit, type Tx } from "./db.server.ts";
import { log } from "./log.server.ts";

/**
 * "search" is asked of every process: its ids are what to do with an index in memory. "pages" is what
 * public pages show beside vacatures: the bureau, whom to call, what the search engine holds.
 */
export type ChangeKind = "vacature" | "candidate" | "taxonomy" | "search" | "pages";
export type ChangeMark = { id: string; version: number };
/** Up to where the changes were read: the first transaction that had not ended by then. */
type Position = bigint;

export type Follower = {
  /** Reads what changed since it last looked and applies it. */
  catchUp: () => Promise<void>;
  stop: () => void;
};

/** On which processes tell each other of changes, by their kind. */
export const CHANGES_CHANNEL = "changes";
/** What could not be applied is tried again after so long. */
const RETRY_MS = 1_000;
const followers = new Set<Follower>();
const versions = new Map<ChangeKind, number>();
/** When rows of a kind change by the clock alone, soonest first. */
const moments = new Map<ChangeKind, Date[]>();

/** Marks a row as changed, within the change's transaction; the row lock orders the versions. */
export function markChanged(tx: Tx, kind: ChangeKind, id: string): Promise<void> {
  return markAllChanged(tx, kind, [id]);
}

/** The same for many rows of a kind; in the order of their ids, so that two writers never lock crosswise. */
export async function markAllChanged(tx: Tx, kind: ChangeKind, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH marked AS (
      INSERT INTO "Change" (kind, id, version, "changedAt", position)
      SELECT ${kind}, id, 1, clock_timestamp(), pg_current_xact_id()::text::bigint
      FROM unnest(${[...ids].sort()}::text[]) AS id
      ON CONFLICT (kind, id) DO UPDATE SET version = "Change".version + 1,
        "changedAt" = excluded."changedAt", position = excluded.position
    )
    SELECT pg_notify(${CHANGES_CHANNEL}, ${kind}) IS NULL`;
  onCommit(tx, () => {
    noteChange(kind);
    void catchUpAll();
  });
}

/** Lets every follower of this process read what is new. */
export async function catchUpAll(): Promise<void> {
  await Promise.all([...followers].map((follower) => follower.catchUp()));
}

/** Takes note that rows of a kind changed, or that memory of them did. */
export function noteChange(kind: ChangeKind): void {
  versions.set(kind, (versions.get(kind) ?? 0) + 1);
}

/** Says when rows of a kind will change by the clock alone, in the place of what was said before. */
export function expectChanges(kind: ChangeKind, at: readonly Date[]): void {
  moments.set(
    kind,
    at.toSorted((one, other) => one.getTime() - other.getTime()),
  );
}

/**
 * Grows with every change of these kinds that this process heard of, when its memory has followed, and
 * when an expected moment has come.
 */
export function seenVersion(kinds: readonly ChangeKind[]): number {
  for (const kind of kinds) {
    const expected = moments.get(kind);
    while (expected?.[0] && expected[0] <= now()) {
      expected.shift();
      noteChange(kind);
    }
  }
  return kinds.reduce((sum, kind) => sum + (versions.get(kind) ?? 0), 0);
}

/** The newest version of each of these rows, null for all; rows never marked are left out. */
export async function readVersions(
  kind: ChangeKind,
  ids: readonly string[] | null,
): Promise<Map<string, number>> {
  const rows = await db().change.findMany({
    where: { kind, ...(ids && { id: { in: [...ids] } }) },
    select: { id: true, version: true },
  });
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Where the changes stand now: what is read from the database after this holds all before it. */
export async function readPosition(): Promise<Position> {
  const [row] = await db().$queryRaw<{ position: bigint }[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS position`;
  return row?.position ?? 0n;
}

/** Marks of a kind from a position on, in the order of their transactions, and where to go on. */
export async function listChanges(
  kind: ChangeKind,
  since: Position,
): Promise<{ marks: ChangeMark[]; upTo: Position }> {
  const rows = await db().$queryRaw<{ id: string | null; version: number; upTo: bigint }[]>`
    SELECT c.id, c.version, s."upTo"
    FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS "upTo") s
    LEFT JOIN "Change" c ON c.kind = ${kind} AND c.position >= ${since}
    ORDER BY c.position, c.id`;
  const marks = rows.flatMap(({ id, version }) => (id === null ? [] : [{ id, version }]));
  return { marks, upTo: rows[0]?.upTo ?? since };
}

/** How many rows of a kind changed from a position on. */
export function countChanges(kind: ChangeKind, since: Position): Promise<number> {
  return db().change.count({ where: { kind, position: { gte: since } } });
}

/**
 * Brings marks inside that a later transaction of another server wrote, as after a restore: its
 * numbers mean nothing here, and would be read again at every look.
 */
export async function settlePositions(): Promise<void> {
  await db().$executeRaw`
    UPDATE "Change" SET position = 0
    WHERE position >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
}

/**
 * Follows one kind of row. `apply` gets the marks that are new to this follower, oldest first, and
 * must be idempotent by id and version; when it throws, the same marks come again.
 */
export function follow(
  kind: ChangeKind,
  since: Position,
  apply: (marks: ChangeMark[]) => Promise<void>,
): Follower {
  const seen = new Map<string, number>();
  let from = since;
  let running: Promise<void> | null = null;
  let again = false;
  let retry: NodeJS.Timeout | null = null;

  const read = async () => {
    const { marks, upTo } = await listChanges(kind, from);
    const fresh = marks.filter((mark) => (seen.get(mark.id) ?? 0) < mark.version);
    if (fresh.length > 0) {
      noteChange(kind);
      await apply(fresh);
      noteChange(kind);
    }
    for (const mark of fresh) seen.set(mark.id, mark.version);
    from = upTo;
  };

  const failed = (error: unknown) => {
    log.error({ err: error, kind }, "follower");
    retry ??= setTimeout(() => {
      retry = null;
      void catchUp();
    }, RETRY_MS).unref();
  };

  const catchUp = async (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await read().catch(failed);
      } while (again);
    })();
    await running;
    running = null;
  };

  const follower: Follower = {
    catchUp,
    stop: () => {
      if (retry) clearTimeout(retry);
      followers.delete(follower);
    },
  };
  followers.add(follower);
  return follower;
}
