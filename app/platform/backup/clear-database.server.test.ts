import { expect, test } from "vitest";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { runStatement } from "../db.server.ts";
import { clearDatabase } from "./clear-database.server.ts";

withTestDatabase();

const LEFT = `
  SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
  UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace
  UNION ALL SELECT nspname FROM pg_namespace WHERE nspname = 'pgboss'`;

test("nothing that a migration may make is left in a database that is made anew", async () => {
  await runStatement(`CREATE FUNCTION "twice"(a int) RETURNS int LANGUAGE sql AS 'SELECT 2 * a'`);
  await runStatement(`CREATE VIEW "Seen" AS SELECT id FROM "Account"`);
  await runStatement(`CREATE SEQUENCE "count"`);
  await runStatement(`CREATE DOMAIN "cents" AS int`);
  expect((await runStatement(LEFT)).rows.length).toBeGreaterThan(50);
  await clearDatabase(runStatement);
  expect((await runStatement(LEFT)).rows).toEqual([]);
});
