/** Rows in every table of a schema that nobody describes here: told from the schema itself. */
import type { Pool, PoolClient } from "pg";

type Column = { name: string; type: string; nullable: boolean; label: string | null };
type Reference = { table: string; columns: string[]; to: string; keys: string[] };
type Row = Record<string, unknown>;

const KINDS = ["usual", "most", "least"] as const;
const VALUES: Record<string, Record<(typeof KINDS)[number], string>> = {
  int4: { usual: "3", most: "2147483647", least: "-2147483648" },
  float8: { usual: "52.1", most: "89", least: "-89" },
  bool: { usual: "true", most: "true", least: "false" },
  date: { usual: "'2026-03-10'", most: "'99999-01-01'", least: "'0001-01-01 BC'" },
  timestamptz: { usual: "'2026-03-10Z'", most: "'275760-09-13Z'", least: "'0001-01-01Z'" },
  jsonb: { usual: `'{"a": 1}'`, most: "'[]'", least: "'null'" },
};

/** Values that a form of that time would have let in. */
const USUAL: [RegExp, string][] = [
  [/Cents$/, "300000"],
  [/^year$/, "2010"],
  [/^minutes$/, "60"],
];

/** What only stands where nobody looked: a migration may mend it. */
export const HOSTILE = /0001-01-01|99999-01-01|275760-|2147483647|2147483648/;

/**
 * Puts three rows in every table: with usual values, and with the largest and the smallest that its
 * types take. Out: what then stands in each table.
 */
export async function fillEveryTable(pool: Pool): Promise<{ table: string; rows: Row[] }[]> {
  const client = await pool.connect();
  try {
    const references = await readReferences(client);
    const filled: { table: string; rows: Row[] }[] = [];
    for (const table of await inOrder(client, references)) {
      const rows: Row[] = [];
      for (const kind of KINDS) {
        const row = await fill(client, table, kind, references, filled);
        if (row) rows.push(row);
      }
      filled.push({ table, rows });
    }
    return filled;
  } finally {
    client.release();
  }
}

async function fill(
  client: PoolClient,
  table: string,
  kind: (typeof KINDS)[number],
  references: Reference[],
  filled: { table: string; rows: Row[] }[],
): Promise<Row | null> {
  const values = new Map<string, string>();
  for (const column of await columnsOf(client, table))
    values.set(column.name, valueFor(table, column, kind));
  for (const { columns, to, keys } of references.filter((one) => one.table === table)) {
    const owner = filled.find((one) => one.table === to)?.rows[KINDS.indexOf(kind)];
    for (const [i, column] of columns.entries()) {
      const key = owner?.[keys[i] ?? ""];
      values.set(column, key === undefined ? "NULL" : `'${key}'`);
    }
  }
  const names = [...values.keys()].map((name) => `"${name}"`).join(", ");
  const { rows } = await client.query<{ row: Row }>(
    `INSERT INTO "${table}" AS t (${names}) VALUES (${[...values.values()].join(", ")}) RETURNING to_jsonb(t) AS row`,
  );
  return rows[0]?.row ?? null;
}

function valueFor(
  table: string,
  { name, type, label }: Column,
  kind: (typeof KINDS)[number],
): string {
  if (name === "number") return String(101 + KINDS.indexOf(kind));
  if (type.startsWith("_")) return "'{}'";
  if (label) return `'${label}'`;
  if (type === "text" || type === "varchar") return `'${table} ${name} ${kind}'`;
  const usual = USUAL.find(([pattern]) => pattern.test(name))?.[1];
  if (kind === "usual" && usual) return usual;
  const value = VALUES[type]?.[kind];
  if (!value) throw new Error(`No value is known for the type ${type} of ${table}.${name}`);
  return value;
}

async function columnsOf(client: PoolClient, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT c.column_name AS name, c.udt_name AS type, c.is_nullable = 'YES' AS nullable,
      (SELECT enumlabel FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
       WHERE t.typname = c.udt_name ORDER BY enumsortorder LIMIT 1) AS label
     FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name = $1`,
    [table],
  );
  return rows;
}

async function readReferences(client: PoolClient): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(`
    SELECT c.relname AS table, t.relname AS to,
      (SELECT array_agg(a.attname::text ORDER BY k.i) FROM unnest(x.conkey) WITH ORDINALITY AS k(n, i)
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.n) AS columns,
      (SELECT array_agg(a.attname::text ORDER BY k.i) FROM unnest(x.confkey) WITH ORDINALITY AS k(n, i)
       JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.n) AS keys
    FROM pg_constraint x JOIN pg_class c ON c.oid = x.conrelid JOIN pg_class t ON t.oid = x.confrelid
    WHERE x.contype = 'f' AND c.relnamespace = 'public'::regnamespace`);
  return rows;
}

async function inOrder(client: PoolClient, references: Reference[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  );
  const left = rows.map(({ name }) => name);
  const ordered: string[] = [];
  while (left.length > 0) {
    const at = left.findIndex(
      (name) =>
        !references.some(({ table, to }) => table === name && to !== name && left.includes(to)),
    );
    ordered.push(...left.splice(Math.max(0, at), 1));
  }
  return ordered;
}
