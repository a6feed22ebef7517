/** A test database made as it was, which takes a tenth of the time of a new one. */
import { runStatement } from "#app/platform/db.server.ts";

/** The schema as a hash, and what the tables held that were not empty. */
export type AsMade = { schema: string; tables: Map<string, Kept> };
type Kept = { rows: string; state: string };

const OWN = "n.nspname IN ('public', 'pgboss')";
const SCHEMA = `
  SELECT md5(string_agg(line, chr(10) ORDER BY line)) AS text FROM (
    SELECT c.oid::regclass || ' ' || c.relkind::text || coalesce(a.attname::text || a.atttypid::regtype::text
      || a.attnotnull::text || coalesce(pg_get_expr(d.adbin, d.adrelid), ''), '') AS line
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE ${OWN}
    UNION ALL SELECT pg_get_constraintdef(k.oid) || k.conname::text FROM pg_constraint k
    JOIN pg_namespace n ON n.oid = k.connamespace WHERE ${OWN}
    UNION ALL SELECT pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger
    UNION ALL SELECT p.proname::text || md5(p.prosrc) FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OWN}
  ) AS lines`;
const TABLES = `
  SELECT c.oid::regclass::text AS text FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND ${OWN}`;
const SEQUENCES = `
  SELECT format('ALTER SEQUENCE %s RESTART', c.oid::regclass) AS text FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND ${OWN}`;

/** Reads how the open database stands. */
export async function readAsMade(): Promise<AsMade> {
  const tables = new Map<string, Kept>();
  for (const table of await texts(TABLES)) {
    const [rows = ""] = await texts(`SELECT json_agg(t)::text AS text FROM ${table} t`);
    if (rows) tables.set(table, { rows, state: await stateOf(table) });
  }
  return { schema: (await texts(SCHEMA)).join(), tables };
}

/** Makes the open database as it stood; resolves with false when its schema is another, and nothing is done. */
export async function makeAsMade({ schema, tables }: AsMade): Promise<boolean> {
  if ((await texts(SCHEMA)).join() !== schema) return false;
  const changed: string[] = [];
  for (const table of await texts(TABLES))
    if ((await stateOf(table)) !== (tables.get(table)?.state ?? "0 ")) changed.push(table);
  const back = changed.flatMap((table) => {
    const rows = tables.get(table)?.rows.replaceAll("'", "''");
    const fill = `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, '${rows}')`;
    return [`DELETE FROM ${table}`, ...(rows ? [fill] : [])];
  });
  // A replica heeds no trigger and no key to another table, so that the order is of no importance.
  const steps = ["BEGIN", "SET LOCAL session_replication_role = replica", ...back];
  await runStatement([...steps, ...(await texts(SEQUENCES)), "COMMIT"].join(";"));
  for (const table of changed) {
    const kept = tables.get(table);
    if (kept) kept.state = await stateOf(table);
  }
  return true;
}

/** Changes with every row that is written or removed: each carries its transaction. */
async function stateOf(table: string): Promise<string> {
  const newest = "max(xmin::text::bigint)";
  return (await texts(`SELECT concat(count(*), ' ', ${newest}) AS text FROM ${table}`)).join();
}

async function texts(sql: string): Promise<string[]> {
  const { rows } = await runStatement<{ text: string | null }>(sql);
  return rows.flatMap(({ text }) => text ?? []);
}
