/**
 * Every row of every table as a line of JSON, on both databases alike. A table's digest is the sum of
 * the SHA-256 of its lines, so that it does not hang on the order in which a database gives them.
 */
import { createHash } from "node:crypto";
import type { PoolClient } from "pg";

type TableDigest = { name: string; rows: number; digest: string };
type SequenceState = { name: string; value: string; called: boolean };

const PAGE = 500;
const LOAD_ROWS = 250;
const WRAP = 2n ** 256n;
/** The history of migrations is written by applying them. */
const HISTORY = "_prisma_migrations";

/** The tables with rows of their own, as `schema.name`, those that others refer to first. */
export async function listTables(client: PoolClient): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'pgboss') AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname <> $1 ORDER BY format('%I.%I', n.nspname, c.relname) COLLATE "C"`,
    [HISTORY],
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(`
    SELECT DISTINCT format('%I.%I', n.nspname, c.relname) AS from,
      format('%I.%I', tn.nspname, t.relname) AS to
    FROM pg_constraint k
    JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
    WHERE k.contype = 'f' AND NOT c.relispartition AND c.oid <> t.oid`);
  return inOrder(
    tables.map(({ name }) => name),
    references,
  );
}

function inOrder(names: string[], references: { from: string; to: string }[]): string[] {
  const ordered: string[] = [];
  const left = new Set(names);
  while (left.size > 0) {
    const free = [...left].filter(
      (name) => !references.some(({ from, to }) => from === name && left.has(to)),
    );
    if (free.length === 0) throw new Error(`Tables refer to each other: ${[...left].join(", ")}`);
    for (const name of free) left.delete(name);
    ordered.push(...free);
  }
  return ordered;
}

/** Gives every row of a table to `take`, in pages; the client stands in a transaction. */
export async function readTable(
  client: PoolClient,
  name: string,
  take: (lines: string[]) => Promise<void>,
): Promise<TableDigest> {
  let rows = 0;
  const sum = digestSum();
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS line FROM ${name} t`,
  );
  for (;;) {
    const page = await client.query<{ line: string }>(`FETCH ${PAGE} FROM backup_rows`);
    const lines = page.rows.map(({ line }) => line);
    rows += lines.length;
    sum.add(lines);
    if (lines.length > 0) await take(lines);
    if (lines.length < PAGE) break;
  }
  await client.query("CLOSE backup_rows");
  return { name, rows, digest: sum.text() };
}

/** Adds lines up to the digest of a table. */
export function digestSum(): { add: (lines: readonly string[]) => void; text: () => string } {
  let sum = 0n;
  return {
    add: (lines) => {
      for (const line of lines) {
        sum = (sum + BigInt(`0x${createHash("sha256").update(line).digest("hex")}`)) % WRAP;
      }
    },
    text: () => sum.toString(16).padStart(64, "0"),
  };
}

/** Puts lines into an empty table; unknown columns fall away, and what is not told takes its default. */
export async function loadTable(
  client: PoolClient,
  name: string,
  lines: AsyncIterable<string>,
): Promise<void> {
  const { rows } = await client.query<{ column: string }>(
    `SELECT attname AS column FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [name],
  );
  const known = new Set(rows.map(({ column }) => column));
  let columns: string | null = null;
  let batch: string[] = [];
  const put = async () => {
    if (batch.length === 0) return;
    columns ??= Object.keys(JSON.parse(batch[0] ?? "{}"))
      .filter((column) => known.has(column))
      .map((column) => `"${column}"`)
      .join(", ");
    await client.query(
      `INSERT INTO ${name} (${columns})
       SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
      [`[${batch.join(",")}]`],
    );
    batch = [];
  };
  for await (const line of lines) {
    batch.push(line);
    if (batch.length === LOAD_ROWS) await put();
  }
  await put();
}

/** Where the counters stand. */
export async function readSequences(client: PoolClient): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences
     WHERE schemaname IN ('public', 'pgboss') ORDER BY 1`,
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${name}`,
    );
    states.push(...state.rows.map((row) => ({ name, ...row })));
  }
  return states;
}

/** Puts the counters where they stood. */
export async function setSequences(client: PoolClient, states: SequenceState[]): Promise<void> {
  for (const { name, value, called } of states) {
    await client.query("SELECT setval($1::regclass, $2::bigint, $3)", [name, value, called]);
  }
}
