import { openMigrator } from "./db.server.ts";
import { applyMigrations } from "./migrate.server.ts";
import { type JobDefinition, prepareQueue } from "./queue.server.ts";

/**
 * Brings the schema up to date by the role of `ownerUrl`, which owns it, and lets the role of
 * `runningUrl` read and write rows: no table can be made, changed or dropped by a running process.
 */
export async function migrateByOwner(
  ownerUrl: string,
  runningUrl: string,
  migrations: string,
  definitions: readonly JobDefinition[],
): Promise<void> {
  const owner = openMigrator(ownerUrl);
  try {
    await applyMigrations(owner, migrations);
    const schemas = ["public", await prepareQueue(owner.pool, definitions)];
    const role = `"${decodeURIComponent(new URL(runningUrl).username).replaceAll('"', '""')}"`;
    for (const schema of schemas) {
      await owner.pool.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
      await owner.pool.query(
        `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`,
      );
      await owner.pool.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`);
    }
    await owner.pool.query(
      `REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations", pgboss.version FROM ${role}`,
    );
    // The queue keeps the moments of its upkeep in this one row.
    await owner.pool.query(`GRANT UPDATE ON pgboss.version TO ${role}`);
  } finally {
    await owner.close();
  }
}
