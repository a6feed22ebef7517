import { expect, test } from "vitest";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { runStatement } from "./db.server.ts";

withTestDatabase();

test("every column with a number or a day has bounds in the database", async () => {
  const { rows } = await runStatement<{ column: string }>(`
    SELECT c.table_name || '.' || c.column_name AS column FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.table_name <> '_prisma_migrations'
      AND c.udt_name IN ('int2', 'int4', 'int8', 'float4', 'float8', 'numeric', 'date', 'timestamptz', 'timestamp')
      AND NOT EXISTS (
        SELECT 1 FROM pg_constraint k
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
        WHERE k.contype = 'c' AND k.conrelid = to_regclass(format('public.%I', c.table_name))
          AND a.attname = c.column_name)
    ORDER BY 1`);
  expect(rows.map(({ column }) => column)).toEqual([]);
});

test("no moment outside 1900 to 2100 gets in, whatever writes it", async () => {
  const { rows } = await runStatement<{ table: string; column: string }>(`
    SELECT table_name AS table, column_name AS column FROM information_schema.columns
    WHERE table_schema = 'public' AND udt_name IN ('date', 'timestamptz')
      AND table_name = 'Setting'`);
  expect(rows.length).toBe(1);
  for (const value of ["99999-01-01", "infinity", "-infinity", "0001-01-01"]) {
    const sql = `INSERT INTO "Setting" (key, value, "updatedAt") VALUES ('x', '{}', '${value}')`;
    await expect(runStatement(sql)).rejects.toThrow(/Setting_updatedAt_range/);
  }
});
