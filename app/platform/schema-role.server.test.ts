import { randomBytes } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { CLOCK } from "#app/jobs/clock.ts";
import { administer, withDatabase } from "#tests/support/migrated-database.ts";
import { withoutTestDatabase } from "#tests/support/test-database.ts";
import { markChanged } from "./changes.server.ts";
import { openDatabase, runStatement, transaction } from "./db.server.ts";
import { applyMigrations } from "./migrate.server.ts";
import { closeQueue, drainQueue, enqueueAlone, openQueue, workQueue } from "./queue.server.ts";
import { migrateByOwner } from "./schema-role.server.ts";

withoutTestDatabase();

const SERVER = process.env.TEST_DATABASE_URL;

function asRole(url: string, role: string): string {
  const target = new URL(url);
  target.username = role;
  return target.href;
}

test("one role changes the schema, another runs the house and can change no table", async (context) => {
  if (!SERVER) return context.skip(true, "NOT RUN: the embedded database has no roles");
  const name = `roles_${randomBytes(6).toString("hex")}`;
  await administer(SERVER, `CREATE ROLE ${name}_owner LOGIN`);
  await administer(SERVER, `CREATE ROLE ${name}_runs LOGIN`);
  await administer(SERVER, `CREATE DATABASE ${name} OWNER ${name}_owner`);
  onTestFinished(async () => {
    await administer(SERVER, `DROP DATABASE ${name} WITH (FORCE)`);
    for (const role of ["owner", "runs"]) await administer(SERVER, `DROP ROLE ${name}_${role}`);
  });
  const owner = withDatabase(asRole(SERVER, `${name}_owner`), name);
  const runs = withDatabase(asRole(SERVER, `${name}_runs`), name);
  await administer(owner, "GRANT ALL ON SCHEMA public TO CURRENT_USER");

  await migrateByOwner(owner, runs, "prisma/migrations", ALL_JOBS);
  const database = await openDatabase({ kind: "postgresql", url: runs });
  onTestFinished(database.close);
  expect(await applyMigrations(database, "prisma/migrations")).toEqual([]);
  await openQueue(ALL_JOBS);
  await workQueue(ALL_JOBS, CLOCK);
  await transaction((tx) => markChanged(tx, "taxonomy", "1"));
  await enqueueAlone("sweep-files", {});
  await drainQueue();
  await closeQueue();
  const { rows } = await runStatement<{ state: string }>(
    `SELECT state FROM pgboss.job WHERE name = 'sweep-files'`,
  );
  expect(rows.length).toBe(1);

  for (const sql of [
    `DROP TABLE "Candidate"`,
    `ALTER TABLE "Candidate" ADD COLUMN x int`,
    `ALTER TABLE "Candidate" DROP CONSTRAINT "Candidate_hoursMin_range"`,
    "CREATE TABLE stolen (x int)",
    "CREATE TABLE pgboss.stolen (x int)",
    `TRUNCATE "Event"`,
    `UPDATE "_prisma_migrations" SET checksum = ''`,
    `DELETE FROM "_prisma_migrations"`,
    "DROP SCHEMA pgboss CASCADE",
  ]) {
    await expect(runStatement(sql), sql).rejects.toThrow(/must be owner|permission denied/);
  }
});
