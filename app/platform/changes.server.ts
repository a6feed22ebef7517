/**
 * Memory that follows the database. Every write marks its row here in its own transaction; a process
 * that holds memory reads the marks after its commits and on a timer, always again from 60 s back,
 * so that a transaction that commits late is not missed. Applying the same mark twice is harmless:
 * each carries its row's version, which only grows.
 */
import { db, onCommit, type Tx } from "./db.server.ts";
import { log } from "./log.server.ts";

/** "search" is asked of every process: its ids are what to do with an index in memory. */
export type ChangeKind = "vacature" | "candidate" | "taxonomy" | "search";
export type ChangeMark = { id: string; version: number };

export type Follower = {
  /** Reads what changed since it last looked and applies it. */
  catchUp: () => Promise<void>;
  stop: () => void;
};

const LOOK_BACK_MS = 60_000;
const POLL_MS = 500;
const followers = new Set<Follower>();

/** Marks a row as changed, within the change's transaction; the row lock orders the versions. */
export function markChanged(tx: Tx, kind: ChangeKind, id: string): Promise<void> {
  return markAllChanged(tx, kind, [id]);
}

/** The same for many rows of a kind; in the order of their ids, so that two writers never lock crosswise. */
export async function markAllChanged(tx: Tx, kind: ChangeKind, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Change" (kind, id, version, "changedAt")
    SELECT ${kind}, id, 1, clock_timestamp() FROM unnest(${[...ids].sort()}::text[]) AS id
    ON CONFLICT (kind, id)
    DO UPDATE SET version = "Change".version + 1, "changedAt" = clock_timestamp()`;
  onCommit(tx, () => {
    for (const follower of followers) void follower.catchUp();
  });
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

/** Marks of a kind since a moment, with 60 s before it, oldest first. */
export async function listChanges(
  kind: ChangeKind,
  since: Date,
): Promise<(ChangeMark & { changedAt: Date })[]> {
  return db().change.findMany({
    where: { kind, changedAt: { gt: new Date(since.getTime() - LOOK_BACK_MS) } },
    orderBy: { changedAt: "asc" },
    select: { id: true, version: true, changedAt: true },
  });
}

/** How many rows of a kind changed after a moment. */
export function countChanges(kind: ChangeKind, since: Date): Promise<number> {
  return db().change.count({ where: { kind, changedAt: { gt: since } } });
}

/**
 * Follows one kind of row. `apply` gets the marks that are new to this follower, oldest first, and
 * must be idempotent by id and version; when it throws, the same marks come again.
 */
export function follow(
  kind: ChangeKind,
  since: Date,
  apply: (marks: ChangeMark[]) => Promise<void>,
): Follower {
  const seen = new Map<string, number>();
  let from = since;
  let running: Promise<void> | null = null;
  let again = false;

  const read = async () => {
    const rows = await listChanges(kind, from);
    const fresh = rows.filter((row) => (seen.get(row.id) ?? 0) < row.version);
    if (fresh.length > 0) await apply(fresh.map(({ id, version }) => ({ id, version })));
    for (const row of fresh) seen.set(row.id, row.version);
    from = rows.at(-1)?.changedAt ?? from;
  };

  const catchUp = async (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await read().catch((error) => log.error({ err: error, kind }, "follower"));
      } while (again);
    })();
    await running;
    running = null;
  };

  const timer = setInterval(() => void catchUp(), POLL_MS);
  timer.unref();
  const follower: Follower = {
    catchUp,
    stop: () => {
      clearInterval(timer);
      followers.delete(follower);
    },
  };
  followers.add(follower);
  return follower;
}
