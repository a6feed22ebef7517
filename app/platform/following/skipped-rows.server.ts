/**
 * No row stops the house. What a memory cannot take in is left out there, logged by its id, and kept
 * here until it is changed: an error in one row is that row's, also when a whole page was read with it.
 */
import type { ChangeKind, ChangeMark } from "../changes.server.ts";
import { db } from "../db.server.ts";
import { log } from "../log.server.ts";

/** A memory and the kind of rows it holds. */
type RowHolder = { memory: "search" | "ranking"; kind: ChangeKind };

/** Takes note that a row was left out; `reason` names the kind of error only, for values may be private. */
async function noteSkipped({ memory, kind }: RowHolder, rowId: string, error: unknown) {
  const reason = error instanceof Error ? error.name : "unknown";
  log.warn({ memory, kind, rowId, reason }, "a row was skipped");
  await db().$executeRaw`
    INSERT INTO "SkippedRow" (memory, kind, "rowId", reason)
    VALUES (${memory}, ${kind}, ${rowId}, ${reason})
    ON CONFLICT (memory, kind, "rowId") DO UPDATE SET reason = excluded.reason, "skippedAt" = now()`;
}

/** Forgets what was noted of these rows, or with null of all, because they are read again. */
export async function forgetSkipped(
  { memory, kind }: RowHolder,
  ids: readonly string[] | null,
): Promise<void> {
  await db().skippedRow.deleteMany({
    where: { memory, kind, ...(ids && { rowId: { in: [...ids] } }) },
  });
}

/**
 * Reads rows by their ids. When that throws while the database answers, the error is looked for by
 * halves and its row is skipped; a database that does not answer throws as ever.
 */
export async function readEach<Row>(
  holder: RowHolder,
  ids: readonly string[],
  read: (ids: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  try {
    return await read([...ids]);
  } catch {
    await db().$queryRaw`SELECT 1`;
    if (ids.length > 1) {
      const half = Math.ceil(ids.length / 2);
      const first = await readEach(holder, ids.slice(0, half), read);
      return [...first, ...(await readEach(holder, ids.slice(half), read))];
    }
  }
  try {
    return await read([...ids]);
  } catch (error) {
    await db().$queryRaw`SELECT 1`;
    for (const id of ids) await noteSkipped(holder, id, error);
    return [];
  }
}

/** Does `take` for every row; one that throws is skipped. Resolves with what `take` gave for the others. */
export async function takeEach<Row extends { id: string }, Taken>(
  holder: RowHolder,
  rows: readonly Row[],
  take: (row: Row) => Taken,
): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const row of rows) {
    try {
      taken.push(take(row));
    } catch (error) {
      await noteSkipped(holder, row.id, error);
    }
  }
  return taken;
}

/**
 * What to take out of an index for rows that gave no document: a row that is gone at its version, a
 * skipped one below it, so that it may still come in as it is once it can be read.
 */
export async function removalsOf(
  { memory, kind }: RowHolder,
  marks: readonly ChangeMark[],
): Promise<ChangeMark[]> {
  if (marks.length === 0) return [];
  const rows = await db().skippedRow.findMany({
    where: { memory, kind, rowId: { in: marks.map(({ id }) => id) } },
    select: { rowId: true },
  });
  const skipped = new Set(rows.map(({ rowId }) => rowId));
  return marks.map(({ id, version }) => ({ id, version: skipped.has(id) ? version - 1 : version }));
}

/**
 * Every id that `list` gives, page by page in the order of the ids; `list` takes the last id of the
 * page before it and how many to give.
 */
export async function* pagesOfIds(
  size: number,
  list: (after: string, take: number) => Promise<{ id: string }[]>,
): AsyncGenerator<string[]> {
  for (let last = ""; ; ) {
    const page = (await list(last, size)).map(({ id }) => id);
    if (page.length > 0) yield page;
    last = page.at(-1) ?? "";
    if (page.length < size) return;
  }
}

type SkippedRow = RowHolder & { rowId: string; reason: string; skippedAt: Date };

/** What is left out somewhere, newest first, at most 100. */
export function listSkipped(): Promise<SkippedRow[]> {
  return db().$queryRaw<SkippedRow[]>`
    SELECT memory, kind, "rowId", reason, "skippedAt" FROM "SkippedRow"
    ORDER BY "skippedAt" DESC, "rowId" LIMIT 100`;
}
