import { db, openedDatabase, type Tx, transaction } from "#app/platform/db.server.ts";

/**
 * Starts `others` while the transaction of `first` is open, and lets that commit once each of them waits
 * for a lock or has ended: so that what locks are for happens each time. The embedded database has one
 * connection, on which everything takes turns by itself.
 */
export async function meanwhile<Result>(
  first: (tx: Tx) => Promise<unknown>,
  others: (() => Promise<Result>)[],
): Promise<PromiseSettledResult<Result>[]> {
  let ended = 0;
  let settled: Promise<PromiseSettledResult<Result>[]> = Promise.resolve([]);
  await transaction(async (tx) => {
    await first(tx);
    const running = others.map(async (work) => work().finally(() => ended++));
    settled = Promise.allSettled(running);
    if (openedDatabase().kind === "pglite") return;
    while ((await countWaiting()) + ended < others.length);
  });
  return settled;
}

/** Connections of this database that wait for a lock. */
async function countWaiting(): Promise<number> {
  const [row] = await db().$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.waiting ?? 0;
}
