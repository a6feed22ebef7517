import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PoolClient } from "pg";
import type { Database } from "./db.server.ts";

/** Any number no other program on the server is likely to lock. */
const ADVISORY_LOCK = 7_240_316;

const HISTORY_TABLE = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

type Migration = { name: string; sql: string; checksum: string };

/**
 * Applies what is new in `prisma/migrations`, in order, each in its own transaction, in the table
 * that the Prisma CLI reads. Resolves with the names applied. Throws when a migration fails, was
 * changed after it had been applied, or when the database knows one that this version does not.
 */
export async function applyMigrations(
  { pool }: Pick<Database, "pool">,
  directory: string,
): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
    return await applyNew(client, readMigrations(directory));
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [ADVISORY_LOCK]).catch(() => {});
    client.release();
  }
}

/** The migrations that come with this version, in order. */
export function readMigrations(directory: string): Migration[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(directory, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Applies these to an empty database, in the transaction that the client stands in. */
export async function applyInTransaction(
  client: PoolClient,
  migrations: readonly Migration[],
): Promise<void> {
  await client.query(HISTORY_TABLE);
  for (const migration of migrations) await applyOne(client, migration);
}

async function applyNew(client: PoolClient, migrations: readonly Migration[]): Promise<string[]> {
  // Asked first: the role of a running process may make no table.
  const { rows: history } = await client.query(
    `SELECT to_regclass('public._prisma_migrations') AS there`,
  );
  if (history[0]?.there === null) await client.query(HISTORY_TABLE);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`,
  );
  const ours = new Set(migrations.map(({ name }) => name));
  const newer = rows.filter(({ name }) => !ours.has(name)).map(({ name }) => name);
  if (newer.length > 0) {
    throw new Error(
      `The database was made by a newer version: it knows ${newer.sort().join(", ")}. ` +
        "Start that version, or restore a backup from before the upgrade (docs/operations.md).",
    );
  }
  const checksums = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const applied: string[] = [];
  for (const migration of migrations) {
    const known = checksums.get(migration.name);
    if (known === migration.checksum) continue;
    if (known) throw new Error(`Migration ${migration.name} was changed after it had been applied`);
    await inTransaction(client, migration);
    applied.push(migration.name);
  }
  return applied;
}

async function inTransaction(client: PoolClient, migration: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await applyOne(client, migration);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Error(`Migration ${migration.name} failed`, { cause: error });
  }
}

async function applyOne(client: PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql);
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}
