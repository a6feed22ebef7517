/**
 * Idea: the whole database is made anew in one transaction, with the migrations that the backup knew,
 * and counted against the backup before the commit; until then nothing that was there is touched. Files
 * only come in beside the present ones; what no row names is swept later. Newer migrations follow at
 * the next start, as at any upgrade.
 */
import { mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PoolClient } from "pg";
import PgBoss from "pg-boss";
import { type Database, type DatabaseTarget, openDatabase } from "../db.server.ts";
import { filesRoot, placeOfFile } from "../files.server.ts";
import { applyInTransaction, readMigrations } from "../migrate.server.ts";
import { filePath, type Manifest, readArchive, rowsPath } from "./archive.server.ts";
import { clearDatabase } from "./clear-database.server.ts";
import { linesOf } from "./make-backup.server.ts";
import { listTables, loadTable, readTable, setSequences } from "./table-rows.server.ts";

export type Restored = { manifest: Manifest; rows: number };

/**
 * Unpacks a backup beside the files and checks it, before anything is touched. `drop` removes what was
 * unpacked. Throws when a part is not whole or the backup is of a newer version than this program.
 */
export async function openBackup(path: string, migrations: string) {
  const folder = await mkdtemp(join(filesRoot(), ".restore-"));
  const drop = () => rm(folder, { recursive: true, force: true });
  try {
    const manifest = await readArchive(path, folder);
    const known = new Map(readMigrations(migrations).map(({ name, checksum }) => [name, checksum]));
    for (const { name, checksum } of manifest.migrations) {
      if (known.get(name) === checksum) continue;
      throw new Error(
        known.has(name)
          ? `Migration ${name} is not the one that the backup was made with`
          : `The backup was made by a newer version (${manifest.version}): it knows the migration ${name}. Install that version first.`,
      );
    }
    return { manifest, folder, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Makes the database of `target` anew from an opened backup and puts its files in place. */
export async function restoreBackup(
  target: DatabaseTarget,
  { manifest, folder }: { manifest: Manifest; folder: string },
  migrations: string,
): Promise<Restored> {
  for (const { key } of manifest.files) {
    const to = await placeOfFile(key);
    await rename(filePath(folder, key), to);
  }
  const database = await openDatabase(target);
  try {
    await inOneTransaction(database, (client) =>
      makeAnew(client, { manifest, folder }, migrations),
    );
  } finally {
    await database.close();
  }
  return { manifest, rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0) };
}

async function inOneTransaction(database: Database, work: (client: PoolClient) => Promise<void>) {
  const client = await database.pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL TimeZone = 'UTC'");
    await work(client);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function makeAnew(
  client: PoolClient,
  { manifest, folder }: { manifest: Manifest; folder: string },
  migrations: string,
): Promise<void> {
  await refuseCompany(client);
  await clearDatabase((sql) => client.query(sql));
  const names = new Set(manifest.migrations.map(({ name }) => name));
  await applyInTransaction(
    client,
    readMigrations(migrations).filter(({ name }) => names.has(name)),
  );
  await makeQueues(client, folder);
  const there = new Set(await listTables(client));
  const order = [...there].filter((name) => manifest.tables.some((table) => table.name === name));
  for (const { name } of manifest.tables) {
    if (!there.has(name)) throw new Error(`This version has no table ${name}`);
  }
  for (const name of [...order].reverse()) await client.query(`DELETE FROM ${name}`);
  for (const name of order) await loadTable(client, name, linesOf(rowsPath(folder, name)));
  await setSequences(client, manifest.sequences);
  for (const expected of manifest.tables) {
    const found = await readTable(client, expected.name, async () => {});
    if (found.rows !== expected.rows || found.digest !== expected.digest)
      throw new Error(`${expected.name} did not come back as it was: nothing was changed`);
  }
  await endWhatWasOpen(client);
}

/** Who signed out since must not be in again; an index and a lease of then mean nothing now. */
async function endWhatWasOpen(client: PoolClient): Promise<void> {
  await client.query(`DELETE FROM "Session"`);
  await client.query(`DELETE FROM "Setting" WHERE key LIKE 'search:%' OR key LIKE 'lease:%'`);
}

/** Whoever works in the database while it is made anew would lose what it writes. */
async function refuseCompany(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ count: number }>(`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`);
  if ((rows[0]?.count ?? 0) > 0)
    throw new Error(
      "Somebody else is connected to this database. Stop every web process and worker first.",
    );
}

/** The queue's own tables, made by its own plan, and a partition for each queue of the backup. */
async function makeQueues(client: PoolClient, folder: string): Promise<void> {
  const plan = PgBoss.getConstructionPlans("pgboss").replace(
    /^ *(?:BEGIN|COMMIT|SET LOCAL [^;\n]*);$/gm,
    "",
  );
  await client.query(plan);
  for await (const line of linesOf(rowsPath(folder, "pgboss.queue"))) {
    const { name, policy } = JSON.parse(line);
    await client.query("SELECT pgboss.create_queue($1, $2)", [name, JSON.stringify({ policy })]);
  }
}
