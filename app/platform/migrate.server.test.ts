import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { anEmptyDatabase } from "#tests/support/databases/empty-database.ts";
import { fillEveryTable, HOSTILE } from "#tests/support/databases/fill-tables.ts";
import { withoutTestDatabase } from "#tests/support/test-database.ts";
import { applyMigrations } from "./migrate.server.ts";

withoutTestDatabase();

const ALL = "prisma/migrations";
const NAMES = readdirSync(ALL)
  .filter((name) => /^\d{14}_/.test(name))
  .sort();

/** Counters, links of an hour, and passwords of addresses that nobody had proven: they begin again. */
const BEGINS_AGAIN = new Set(["RateLimit", "VerificationToken", "Credential"]);

/** A folder with the first so many migrations, and others beside them. */
function aFolderOf(count: number, others: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of NAMES.slice(0, count))
    cpSync(join(ALL, name), join(folder, name), { recursive: true });
  for (const [name, sql] of Object.entries(others)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "migration.sql"), sql);
  }
  return folder;
}

test("a database from the first migration, full and with values nobody may send, upgrades whole", async () => {
  const database = await anEmptyDatabase();
  await applyMigrations(database, aFolderOf(1));
  const before = await fillEveryTable(database.pool);
  expect(before.length).toBeGreaterThan(25);
  expect(await applyMigrations(database, ALL)).toEqual(NAMES.slice(1));
  const changed: string[] = [];
  for (const { table, rows } of before) {
    if (BEGINS_AGAIN.has(table)) continue;
    const client = await database.pool.connect();
    const after = await client.query(`SELECT to_jsonb(t) AS row FROM "${table}" t`);
    client.release();
    expect(after.rows.length, table).toBeGreaterThanOrEqual(rows.length);
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        const kept = after.rows.some(
          ({ row: now }) => JSON.stringify(now[column]) === JSON.stringify(value),
        );
        if (!kept && !HOSTILE.test(JSON.stringify(value))) {
          changed.push(`${table}.${column}: ${JSON.stringify(value)}`);
        }
      }
    }
  }
  expect(changed).toEqual([]);
  const { rows: passwords } = await database.pool.query<{ proven: boolean }>(`
    SELECT a."emailVerified" AS proven FROM "Credential" c JOIN "Account" a ON a.id = c."userId"`);
  expect(passwords.length).toBeGreaterThan(0);
  expect(passwords.every(({ proven }) => proven)).toBe(true);
});

test("whoever knows more than this version is not opened, and nothing is changed", async () => {
  const database = await anEmptyDatabase();
  await applyMigrations(
    database,
    aFolderOf(NAMES.length, { "29991231000000_tomorrow": "SELECT 1" }),
  );
  await expect(applyMigrations(database, ALL)).rejects.toThrow(
    /made by a newer version: it knows 29991231000000_tomorrow/,
  );
});

test("a migration that fails leaves nothing of itself, and those before it stay", async () => {
  const database = await anEmptyDatabase();
  const broken = { "29991231000000_broken": 'CREATE TABLE "Half" (id int); SELECT 1/0' };
  await expect(applyMigrations(database, aFolderOf(1, broken))).rejects.toThrow(
    /29991231000000_broken failed/,
  );
  const client = await database.pool.connect();
  const { rows } = await client.query(
    `SELECT to_regclass('"Half"') AS half, to_regclass('"Candidate"') AS whole`,
  );
  client.release();
  expect(rows).toEqual([{ half: null, whole: '"Candidate"' }]);
});
